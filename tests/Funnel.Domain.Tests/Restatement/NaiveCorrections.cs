using Funnel.Domain.Cards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Restatement;

/// <summary>
/// Corrections of rows, carried out one by one: each is taken or not on the day it is made, and what stands is asked of
/// all that were taken.
/// </summary>
internal sealed class NaiveCorrections
{
    private readonly Story _story;
    private readonly List<(CardId Card, RowCorrection What)> _taken = [];

    public NaiveCorrections(Story story, IEnumerable<NaiveRow> known)
    {
        _story = story;
        foreach (var row in known)
        {
            if (row.What is (CardId card, RowCorrection what, long) && IsTaken(card, what))
            {
                _taken.Add((card, what));
            }
        }
    }

    public CardFiling? StandingOf(CardFiling filing)
    {
        if (StandingOn(filing.Card, filing.Entry?.Row, _taken) is not { } correction)
        {
            return filing;
        }

        // One that says what no filing may say leaves the filing as it was.
        return correction.IsVoid ? null
            : IsSound(_story, correction.RightFiling!) ? correction.RightFiling : filing;
    }

    public CardEvent? StandingOf((CardId Card, CardEvent Event, long Row) row) =>
        StandingOn(row.Card, row.Event.Entry?.Row, _taken) is { } correction ? correction.RightEvent : row.Event;

    /// <summary>Whether a filing does not contradict itself, whenever it was written down.</summary>
    public static bool IsSound(Story story, CardFiling filing) =>
        (story with { Filings = [filing with { Entry = null }], Events = [], Corrections = [] })
            .Record().Cards.Count > 0;

    private static RowCorrection? StandingOn(
        CardId card, string? id, IReadOnlyList<(CardId Card, RowCorrection What)> taken)
    {
        var standing = id is null ? null : On(card, id, taken).FirstOrDefault(what => !IsVoided(card, what, taken));
        return standing is null ? null : StandingOn(card, standing.Entry.Row, taken) ?? standing;
    }

    private static bool IsVoided(
        CardId card, RowCorrection what, IReadOnlyList<(CardId Card, RowCorrection What)> taken) =>
        StandingOn(card, what.Entry.Row, taken) is { IsVoid: true };

    private static IEnumerable<RowCorrection> On(
        CardId card, string id, IEnumerable<(CardId Card, RowCorrection What)> taken) =>
        taken.Where(one => one.Card == card && one.What.Target == id).Select(one => one.What);

    private bool IsTaken(CardId card, RowCorrection correction)
    {
        var corrected = _taken.FirstOrDefault(one => one.Card == card && one.What.Entry.Row == correction.Target).What;
        var day = corrected?.RecordedOn;
        var isOfFiling = RootOf(card, correction) is CardFiling;
        if (corrected is null)
        {
            var rows = RowsOf(card, correction.Target).ToList();
            if (rows is not [var row])
            {
                return false;
            }

            day = row.On;
        }

        var happenedOn = correction.RightEvent?.On ?? correction.RightFiling?.FiledOn;
        var isOfItsKind = correction.IsVoid
            || (corrected is not { IsVoid: true }
                && happenedOn <= correction.RecordedOn
                && isOfFiling == correction.RightFiling is not null
                && IsOfSameCard(card, correction.RightFiling));
        List<(CardId Card, RowCorrection What)> with = [.. _taken, (card, correction)];
        var id = correction.Entry.Row;
        var hasOwnId = id is null
            || (!RowsOf(card, id).Any() && !_taken.Any(one => one.Card == card && one.What.Entry.Row == id));
        return correction.RecordedOn >= day
            && isOfItsKind
            && hasOwnId
            && with.Where(one => one.Card == card).Select(one => one.What.Target).Distinct()
                .All(target => On(card, target, with).Count(what => !IsVoided(card, what, with)) <= 1);
    }

    private bool IsOfSameCard(CardId card, CardFiling? right) =>
        right is null || _story.Filings.Any(filing =>
            filing.Card == card && (right.Card, right.Dealer) == (filing.Card, filing.Dealer));

    private object? RootOf(CardId card, RowCorrection correction)
    {
        var target = correction.Target;
        while (_taken.FirstOrDefault(one => one.Card == card && one.What.Entry.Row == target).What is { } other)
        {
            target = other.Target;
        }

        return RowsOf(card, target).Select(row => row.What).FirstOrDefault();
    }

    private IEnumerable<(NodaTime.LocalDate On, object What)> RowsOf(CardId card, string id) =>
    [
        .. _story.Filings.Where(filing => filing.Card == card && filing.Entry?.Row == id)
            .Select(filing => (filing.Entry!.RecordedOn ?? filing.FiledOn, (object)filing)),
        .. _story.Events.Where(one => one.Card == card && one.Event.Entry?.Row == id)
            .Select(one => (one.Event.Entry!.RecordedOn ?? one.Event.On, (object)one.Event)),
    ];
}

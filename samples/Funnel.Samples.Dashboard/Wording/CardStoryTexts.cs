using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Entries;
using Funnel.Domain.Owners;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.CardStories;
using NodaTime;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What happened to a card, in words.</summary>
/// <param name="lists">The lists of the standard in use, which name their codes.</param>
internal sealed class CardStoryTexts(CodeLists lists)
{
    public HistoryLine Of(CardFiling filing) => new(filing.FiledOn, new("留档", "filed"))
    {
        By = filing.Consultant,
        Details =
        [
            Codes.Of<FilingChannel>().NameOf(filing.Channel),
            .. filing.Media is { } media ? [lists.Media.NameOf(media)] : Array.Empty<Phrase>(),
            .. filing.LeadSource is { } lead ? [lists.LeadSources.NameOf(lead)] : Array.Empty<Phrase>(),
            Phrase.Same(filing.Model.Value),
            Level(filing.Level.Value),
            .. Contents(filing.Contents),
            Next(filing.NextContactOn),
        ],
    };

    public HistoryLine Of(CardEvent e)
    {
        var line = new HistoryLine(e.On, Codes.Of<CardMove>().NameOf(e.Move));
        return e switch
        {
            CardEvent.Contact contact => line with
            {
                By = contact.By,
                Note = contact.Note,
                Details =
                [
                    lists.Manners.NameOf(contact.Manner),
                    .. Contents(contact.Contents),
                    .. contact.Level is { } level ? [Level(level.Value)] : Array.Empty<Phrase>(),
                    Next(contact.NextContactOn),
                ],
            },
            CardEvent.Lost lost => line with
            {
                Note = lost.Why,
                Details =
                [
                    Codes.Of<LostReason>().NameOf(lost.Reason),
                    .. lost.Detail is { } detail ? [lists.LostDetails.NameOf(detail)] : Array.Empty<Phrase>(),
                    .. lost.ModelBought is { } model ? [Bought(model.Value)] : Array.Empty<Phrase>(),
                ],
            },
            CardEvent.Transferred transferred => line with
            {
                By = transferred.To,
                Details = Cause(transferred.Cause),
            },
            CardEvent.MergedInto merged => line with { Other = merged.Survivor },
            CardEvent.TookOver taken => line with { Other = taken.Other.Id },
            CardEvent.GaveBack back => line with { Other = back.Other },
            _ => line,
        };
    }

    /// <summary>A correction, with what it corrects and what that should have said.</summary>
    /// <param name="correction">The correction.</param>
    /// <param name="history">The history it is an entry of.</param>
    public HistoryLine Of(RowCorrection correction, IEnumerable<HistoryEntry> history)
    {
        var target = history.FirstOrDefault(entry => entry.Row == correction.Target);
        var right = correction.RightEvent is { } e ? Of(e)
            : correction.RightFiling is { } filing ? Of(filing)
            : null;
        return new(correction.RecordedOn, RecordingTexts.Happened(correction.IsVoid ? "voided" : "amended"))
        {
            By = right?.By,
            Note = right?.Note ?? correction.Note,
            Details =
            [
                .. target is null ? [] : new[] { Target(target) },
                Codes.Of<CorrectionCause>().NameOf(correction.Cause),
                .. right is null ? [] : new[] { Phrase.Same(ListTexts.Day(right.On)), right.What },
                .. right?.Details ?? [],
            ],
        };
    }

    private static Phrase Target(HistoryEntry target)
    {
        var (what, day) = (RecordingTexts.Happened(target.What), ListTexts.Day(target.On));
        return new($"针对 {day} {what.Zh}", $"of {day} {what.En}");
    }

    public static HistoryLine Of(OwnerContact contact) =>
        new(contact.On, new("保有客户回访", "owner contacted")) { By = contact.By };

    public HistoryLine Of(OwnerTransfer transfer) => new(transfer.On, new("保有客户转出", "owner handed over"))
    {
        By = transfer.To,
        Details = Cause(transfer.Cause),
    };

    public static Phrase Level(string level) => new($"级别 {level}", $"level {level}");

    private IReadOnlyList<Phrase> Cause(HandoverCause? cause) =>
        cause is { } given ? [lists.HandoverCauses.NameOf(given)] : [];

    private static IEnumerable<Phrase> Contents(ContactContents contents) =>
        Codes.Of<ContactContents>().SinglesIn(contents).Select(Codes.Of<ContactContents>().NameOf);

    private static Phrase Next(LocalDate? day) => day is null
        ? new("未定下次跟进", "no next contact date")
        : new($"下次跟进 {ListTexts.Day(day)}", $"next contact {ListTexts.Day(day)}");

    private static Phrase Bought(string model) => new($"所购车型 {model}", $"bought {model}");
}

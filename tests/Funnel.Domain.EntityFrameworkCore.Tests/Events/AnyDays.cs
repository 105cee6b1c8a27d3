using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Contacts;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

/// <summary>
/// Days of work as hosts send them: filings, moves, merges and their undoing in any order, allowed or not, some twice.
/// The library's own cards, moved the same way in memory, tell what must come of it.
/// </summary>
public sealed class AnyDays(IReadOnlyList<CardFiling> filings, IReadOnlyList<AnyDays.Step> steps)
{
    public static readonly SalesStandard Standard = SalesStandards.Gps;

    public static readonly LocalDate Start = new(2011, 11, 20);

    /// <summary>What may be sent; merges and contacts come up more often than the rest.</summary>
    private static readonly Func<LocalDate, CardEvent>[] Moves =
    [
        day => new CardEvent.Contact(
            day,
            new("Ann"),
            ContactManner.Showroom,
            ContactContents.TestDrive,
            NextContactOn: day.PlusDays(2),
            Note: "n"),
        day => new CardEvent.Contact(
            day, new("Ann"), ContactManner.Call, ContactContents.Presentation | ContactContents.Negotiation, new("A")),
        day => new CardEvent.OrderSigned(day),
        day => new CardEvent.OrderSigned(day),
        day => new CardEvent.OrderCancelled(day),
        day => new CardEvent.Delivered(day),
        day => new CardEvent.Lost(day, LostReason.Competitor, new("Golf"), "why"),
        day => new CardEvent.WentDormant(day),
        day => new CardEvent.Reactivated(day),
        day => new CardEvent.Transferred(day, new("Bob"), HandoverCause.Neglected),
        day => new CardEvent.MergedInto(day, new("?")),
        day => new CardEvent.MergedInto(day, new("?")),
        day => new CardEvent.MergedInto(day, new("?")),
        day => new CardEvent.Unmerged(day),
        day => new CardEvent.Unmerged(day),
    ];

    private readonly Dictionary<CardId, CustomerCard> _cards = [];

    public static Gen<AnyDays> All =>
        from cards in Gen.Choose(1, 4)
        from filings in Filing.ArrayOf(cards)
        from steps in AnyStep(cards).ArrayOf(25)
        select new AnyDays([.. filings.Select((filing, place) => filing with { Card = AnyStory.Id(place) })], steps);

    private static Gen<CardFiling> Filing =>
        from story in AnyStory.Cards.Where(story => story.Scale == Standard.Scale && story.Filings.Count > 0)
        select story.Filings[0] with { FiledOn = Start, Dealer = new("D1"), NextContactOn = Start.PlusDays(3) };

    public FunnelHistory ToHistory() => new() { Cards = [.. _cards.Values], Dealers = [new(new("D1"), null, null)] };

    /// <summary>Every KPI by dealer for the time around the steps, as of several days.</summary>
    public string Tell(FunnelHistory history) => string.Join('\n', new[] { 3, 30, 400 }.Select(days =>
    {
        var asOf = Start.PlusDays(days);
        var period = new ReportingPeriod(Start, asOf, asOf, Start.PlusDays(400));
        var facts = new FactBook(history, period, Standard.OwnerContacts);
        return Report.Print(
            Standard.Figures(facts).By(Dimensions.Dealer).With(new() { Engine = FigureEngine.Rows }).Table);
    }));

    internal async Task RecordAsync(Database database)
    {
        _cards.Clear();
        foreach (var filing in filings)
        {
            await using var context = database.Open();
            var result = await new FunnelStore(context, Standard).Cards.FileAsync(
                filing, new($"file {filing.Card}"), Start);
            if (CustomerCard.File(filing, Start, Standard.CardRules) is { IsMade: true } filed)
            {
                Assert.IsType<StoreResult.Stored>(result);
                _cards[filing.Card] = filed.Card;
            }
            else
            {
                Assert.IsType<StoreResult.Refused>(result);
            }
        }

        for (var place = 0; place < steps.Count; place++)
        {
            await using var context = database.Open();
            await SendAsync(new FunnelStore(context, Standard), steps[place], new($"step {place}"));
        }
    }

    /// <summary>Voids rows of the cards afterwards, one after the other, each in turn.</summary>
    internal static async Task CorrectAsync(Database database, NonNegativeInt[] targets)
    {
        foreach (var (place, target) in targets.Index())
        {
            await using var context = database.Open();
            var store = new FunnelStore(context, Standard);
            if (await store.Cards.FindAsync(AnyStory.Id(target.Get % 4)) is { } card)
            {
                var row = card.History[target.Get % card.History.Count].Row;
                var entry = new Entry { RecordedOn = Start.PlusDays(40 + place) };
                await store.Cards.CorrectAsync(
                    card.Seen, new(row, CorrectionCause.WrongEvent, entry), new($"correction {place}"));
            }
        }
    }

    private async Task SendAsync(FunnelStore store, Step step, SubmissionId sent)
    {
        var (id, other) = (AnyStory.Id(step.Card), AnyStory.Id(step.Other));
        if (await store.Cards.FindAsync(id) is not { } card || await store.Cards.FindAsync(other) is not { } second)
        {
            return;
        }

        var move = step.Move(Start.PlusDays(step.Day));
        var today = Start.PlusDays(Math.Max(step.Day, 40));
        Func<Task<StoreResult>> send = move switch
        {
            CardEvent.MergedInto => () => store.Cards.MergeAsync(second.Seen, card.Seen, move.On, sent, today),
            CardEvent.Unmerged => () => store.Cards.UndoMergeAsync(card.Seen, move.On, sent, today),
            _ => () => store.Cards.MoveAsync(card.Seen, move, sent, today),
        };
        var result = await send();
        var before = _cards.ToDictionary();
        var faults = Faults(before.Values);
        var expected = MoveHere(_cards[id], _cards[other], move, today);
        if (expected && Faults(_cards.Values) > faults)
        {
            // What undoes a merge may leave later rows without what they rest on.
            expected = false;
            Keep(before.Values);
        }

        Assert.Equal(expected, result is StoreResult.Stored);
        if (expected)
        {
            Assert.IsType<StoreResult.Repeated>(await send());
        }
    }

    /// <summary>How many rows contradict others where the cards are read anew.</summary>
    private static int Faults(IEnumerable<CustomerCard> cards)
    {
        var recorder = new CardRecorder(Standard.CardRules);
        var row = 0L;
        CardIndex all = [.. cards];
        foreach (var card in all)
        {
            recorder.Add(card.Filing, ++row);
        }

        foreach (var (card, e) in all.EventsInOrder())
        {
            recorder.Add(card, e, ++row);
        }

        return recorder.Complete().Issues.Count(issue => issue.IsError);
    }

    /// <summary>Makes the same move in memory; whether it was allowed.</summary>
    private bool MoveHere(CustomerCard card, CustomerCard other, CardEvent move, LocalDate today)
    {
        switch (move)
        {
            case CardEvent.MergedInto:
                if (CardMerge.Merge(other, card, move.On, today) is not { IsDone: true } merged)
                {
                    return false;
                }

                Keep(merged.Survivor, merged.Other);
                return true;
            case CardEvent.Unmerged:
                if (CardMerge.Undo(card, SurvivorsOf(card), move.On, today) is not { IsDone: true } undone)
                {
                    return false;
                }

                Keep([undone.Other, .. undone.Survivors]);
                return true;
            default:
                if (card.Move(move, today, Standard.CardRules) is not { IsMade: true } moved)
                {
                    return false;
                }

                Keep(moved.Card);
                return true;
        }
    }

    private List<CustomerCard> SurvivorsOf(CustomerCard card)
    {
        List<CustomerCard> survivors = [];
        while (card.SeenFrom(LocalDate.MaxIsoValue).Events is [.., CardEvent.MergedInto merged])
        {
            card = _cards[merged.Survivor];
            survivors.Add(card);
        }

        return survivors;
    }

    private void Keep(params IEnumerable<CustomerCard> cards)
    {
        foreach (var card in cards)
        {
            _cards[card.Id] = card;
        }
    }

    private static Gen<Step> AnyStep(int cards) =>
        from card in Gen.Choose(0, cards - 1)
        from other in Gen.Choose(0, cards - 1)
        from day in Gen.Frequency((4, Gen.Choose(0, 6)), (2, Gen.Choose(7, 40)))
        from move in Gen.Elements(Moves)
        select new Step(card, other, day, move);

    /// <summary>One thing sent: a move of a card, or of two.</summary>
    public sealed record Step(int Card, int Other, int Day, Func<LocalDate, CardEvent> Move);
}

using Funnel.Domain.Cards;
using Funnel.Domain.Continuation;
using Funnel.Domain.Facts;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.Continuation;

public sealed class HistoryContinuationProperties
{
    [Property]
    public bool Of_TheSameHistoryAgain_ChangesNothing(AnyCase c)
    {
        var history = c.Story.ToHistory();
        var continued = HistoryContinuation.Of(history, history, c.Story.Rules);
        return continued.Contradictions.Count == 0
            && continued.RowsAdded == 0
            && continued.Grown.Count == 0
            && continued.Added.Cards.Count == 0
            && continued.Added.Traffic.Count == 0
            && continued.Added.BaseCustomers.Count == 0
            && continued.Added.Leads.Count == 0
            && continued.Added.Checks.Count == 0
            && continued.History.Cards.SequenceEqual(history.Cards);
    }

    [Property]
    public bool Of_AHistoryCutBeforeAnyMerge_GivesTheWholeHistory(AnyCase c)
    {
        var whole = c.Story.ToHistory();
        var cut = Cut(whole, c.Period.From);
        var continued = HistoryContinuation.Of(cut, whole, c.Story.Rules);
        return whole.Cards.Any(card => HasMergesBy(c.Period.From, card))
            || (continued.Contradictions.All(row => row.Kind.StartsWith("owner", StringComparison.Ordinal))
                && whole.Cards.All(card => continued.History.Cards[card.Id] == card)
                && continued.History.Cards.Count == whole.Cards.Count);
    }

    [Property]
    public bool Of_WhatWasReadOn_ChangesNothingMore(AnyCase c)
    {
        var whole = c.Story.ToHistory();
        var first = HistoryContinuation.Of(Cut(whole, c.Period.From), whole, c.Story.Rules);
        var again = HistoryContinuation.Of(first.History, whole, c.Story.Rules);
        return again.RowsAdded == 0
            && again.Added.Cards.Count == 0
            && again.Contradictions.Count == first.Contradictions.Count
            && again.History.Cards.SequenceEqual(first.History.Cards);
    }

    // Seen from a day, a merge undone by then never was, so that the cut history is no earlier export of the whole.
    private static bool HasMergesBy(LocalDate day, CustomerCard card) =>
        card.Events.Any(e => e.On <= day && e is (CardEvent.MergedInto or CardEvent.TookOver));

    private static FunnelHistory Cut(FunnelHistory history, LocalDate day) => history with
    {
        Cards = [.. history.Cards.Where(card => card.Filing.FiledOn <= day).Select(card => card.SeenFrom(day))],
        Traffic = [.. history.Traffic.Where(record => record.ArrivedAt.Date <= day)],
        OwnerContacts = [],
        OwnerTransfers = [],
    };
}

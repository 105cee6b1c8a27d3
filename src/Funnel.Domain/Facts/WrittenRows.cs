using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>
/// Everything that was ever written down of what happened, row by row: what proved wrong later too, and no correction,
/// merge or undoing of one.
/// </summary>
internal static class WrittenRows
{
    /// <summary>Each row's dealer, the day it tells of and the day it was written down, where it tells that.</summary>
    public static IEnumerable<(DealerId Dealer, LocalDate HappenedOn, LocalDate? RecordedOn)> Of(FunnelHistory history)
    {
        var voided = history.Voided;
        return OfCards(history.Cards)
            .Concat(All(history.Traffic, voided.Traffic, one => (one.Dealer, one.ArrivedAt.Date, one.Entry)))
            .Concat(All(history.Leads, voided.Leads, one => (one.Dealer, one.ReceivedAt.Date, one.Entry)))
            .Concat(All(
                history.BaseCustomers, voided.BaseCustomers, one => (one.Dealer, one.AllocatedOn, one.Entry)))
            .Concat(All(history.Checks, voided.Checks, one => (one.Dealer, one.On, one.Entry)))
            .Concat(All(
                history.OwnerContacts, voided.OwnerContacts, one => (DealerOf(one.Card), one.On, one.Entry)))
            .Concat(All(
                history.OwnerTransfers, voided.OwnerTransfers, one => (DealerOf(one.Card), one.On, one.Entry)));

        DealerId? DealerOf(CardId card) =>
            history.Cards.PlaceOf(card) is >= 0 and var place ? history.Cards.Source.DealerAt(place) : null;
    }

    private static IEnumerable<(DealerId Dealer, LocalDate HappenedOn, LocalDate? RecordedOn)> OfCards(CardIndex cards)
    {
        if (cards.Log is not { } log)
        {
            return cards.SelectMany(card => card.Events
                .Where(e => e is not (CardEvent.MergedInto or CardEvent.Unmerged
                    or CardEvent.TookOver or CardEvent.GaveBack))
                .Select(e => (card.Filing.Dealer, e.On, e.Entry?.RecordedOn))
                .Prepend((card.Filing.Dealer, card.Filing.FiledOn, card.Filing.Entry?.RecordedOn)));
        }

        return log.WrittenFilings().Concat(log.WrittenEvents())
            .Select(row => (log.Rows.DealerAt(row.Number), row.HappenedOn, row.RecordedOn))
            .Where(row => cards.Only is not { } only || row.Item1 == only);
    }

    private static IEnumerable<(DealerId Dealer, LocalDate HappenedOn, LocalDate? RecordedOn)> All<T>(
        IReadOnlyList<T> standing,
        IReadOnlyList<VoidedRecord<T>> voided,
        Func<T, (DealerId? Dealer, LocalDate HappenedOn, Entry? Entry)> of)
        where T : class => VoidedRecords.InPlace(standing, voided)
        .Select(one => of(one.Record))
        .Where(one => one.Dealer is not null)
        .Select(one => (one.Dealer!.Value, one.HappenedOn, one.Entry?.RecordedOn));
}

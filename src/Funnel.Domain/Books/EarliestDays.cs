using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using NodaTime;

namespace Funnel.Domain.Books;

/// <summary>The earliest day that a change tells of.</summary>
internal static class EarliestDays
{
    /// <param name="known">The cards as they were known.</param>
    /// <param name="came">What came.</param>
    /// <param name="touched">The records as they stood that something came of.</param>
    public static LocalDate Of(CardIndex known, FunnelHistory came, FunnelHistory touched) =>
        OfRecords(came).Concat(OfRecords(touched)).Concat(OfCards(known, came.Cards))
            .DefaultIfEmpty(LocalDate.MaxIsoValue).Min();

    private static IEnumerable<LocalDate> OfRecords(FunnelHistory history)
    {
        var voided = history.Voided;
        return history.Traffic.Concat(voided.Traffic.Select(one => one.Record)).Select(one => one.ArrivedAt.Date)
            .Concat(history.BaseCustomers.Concat(voided.BaseCustomers.Select(one => one.Record))
                .Select(one => one.AllocatedOn))
            .Concat(history.Leads.Concat(voided.Leads.Select(one => one.Record)).Select(one => one.ReceivedAt.Date))
            .Concat(history.Checks.Concat(voided.Checks.Select(one => one.Record)).Select(one => one.On))
            .Concat(history.RecordChecks.Select(one => one.On))
            .Concat(history.OwnerContacts.Concat(voided.OwnerContacts.Select(one => one.Record)).Select(one => one.On))
            .Concat(history.OwnerTransfers.Concat(voided.OwnerTransfers.Select(one => one.Record))
                .Select(one => one.On));
    }

    /// <summary>
    /// Merges and corrections say how a card stood on every day since its filing, whichever day that was said to be.
    /// </summary>
    private static IEnumerable<LocalDate> OfCards(CardIndex known, CardIndex came)
    {
        var corrected = came.Concerned.SelectMany(group => group.Filings).Select(filing => filing.Card).ToHashSet();
        foreach (var filing in came.Concerned.SelectMany(group => group.Filings.Concat(
            group.Corrections.Select(one => one.Correction.RightFiling).OfType<CardFiling>())))
        {
            yield return filing.FiledOn;
        }

        foreach (var id in came.Named())
        {
            var old = known.TryGet(id, out var before) ? before : null;
            var now = came.TryGet(id, out var card) ? card : null;
            if (old is not null && now is not null && old.Filing == now.Filing && !corrected.Contains(id)
                && IsPlain(old) && IsPlain(now))
            {
                var same = old.Events.Zip(now.Events, (one, other) => one == other).TakeWhile(isSame => isSame).Count();
                foreach (var e in old.Events.Skip(same).Concat(now.Events.Skip(same)))
                {
                    yield return e.On;
                }
            }
            else
            {
                yield return LocalDate.Min(FiledOn(old), FiledOn(now));
            }
        }
    }

    private static LocalDate FiledOn(CustomerCard? card) => card?.Filing.FiledOn ?? LocalDate.MaxIsoValue;

    private static bool IsPlain(CustomerCard card) => card.Events.All(e =>
        e is not (CardEvent.MergedInto or CardEvent.Unmerged or CardEvent.TookOver or CardEvent.GaveBack));
}

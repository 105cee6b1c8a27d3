using Funnel.Domain.Continuation;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// The records that an import has as void: those that the store has as void too are as they should be.
/// </summary>
internal static class VoidInFile
{
    public static IEnumerable<ContradictingRow> NotTaken(FunnelHistory known, VoidedRecords file) =>
    [
        .. Of("traffic", file.Traffic, known.Voided.Traffic, known.Traffic, one => one.Id, one => one.Id.Value),
        .. Of("leads", file.Leads, known.Voided.Leads, known.Leads, one => one.Id, one => one.Id.Value),
        .. Of(
            "base_customers",
            file.BaseCustomers,
            known.Voided.BaseCustomers,
            known.BaseCustomers,
            one => one.Id,
            one => one.Id.Value),
        .. Of(
            "checks",
            file.Checks,
            known.Voided.Checks,
            known.Checks,
            one => one with { Entry = null },
            one => one.Consultant.Value),
        .. Of(
            "owner_contacts",
            file.OwnerContacts,
            known.Voided.OwnerContacts,
            known.OwnerContacts,
            one => one with { Entry = null },
            one => one.Card.Value),
        .. Of(
            "owner_transfers",
            file.OwnerTransfers,
            known.Voided.OwnerTransfers,
            known.OwnerTransfers,
            one => one with { Entry = null, Cause = null },
            one => one.Card.Value),
    ];

    private static IEnumerable<ContradictingRow> Of<T, TKey>(
        string kind,
        IReadOnlyList<VoidedRecord<T>> file,
        IReadOnlyList<VoidedRecord<T>> isVoid,
        IReadOnlyList<T> known,
        Func<T, TKey> keyOf,
        Func<T, string> idOf)
        where T : class
    {
        var there = isVoid.Select(one => keyOf(one.Record)).ToHashSet();
        var standing = known.Select(keyOf).ToHashSet();
        return file.Where(one => !there.Contains(keyOf(one.Record))).Select(one => new ContradictingRow(
            kind,
            idOf(one.Record),
            one.VoidedOn,
            standing.Contains(keyOf(one.Record)) ? StoreReasons.CorrectionNotTaken : StoreReasons.VoidedNotTaken));
    }
}

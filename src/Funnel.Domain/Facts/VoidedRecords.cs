using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Checks;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.Leads;
using Funnel.Domain.Owners;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>The records of a history that proved wrong, kind by kind, each in the order of its places.</summary>
public sealed record VoidedRecords
{
    /// <summary>None at all.</summary>
    public static VoidedRecords None { get; } = new();

    /// <summary>Records of the showroom register.</summary>
    public IReadOnlyList<VoidedRecord<TrafficRecord>> Traffic { get; init; } = [];

    /// <summary>Leads.</summary>
    public IReadOnlyList<VoidedRecord<Lead>> Leads { get; init; } = [];

    /// <summary>Base customers.</summary>
    public IReadOnlyList<VoidedRecord<BaseCustomer>> BaseCustomers { get; init; } = [];

    /// <summary>Checks.</summary>
    public IReadOnlyList<VoidedRecord<Check>> Checks { get; init; } = [];

    /// <summary>Contacts with owners.</summary>
    public IReadOnlyList<VoidedRecord<OwnerContact>> OwnerContacts { get; init; } = [];

    /// <summary>Owners handed to other consultants.</summary>
    public IReadOnlyList<VoidedRecord<OwnerTransfer>> OwnerTransfers { get; init; } = [];

    /// <summary>How many there are.</summary>
    public int Count => Traffic.Count + Leads.Count + BaseCustomers.Count + Checks.Count
        + OwnerContacts.Count + OwnerTransfers.Count;

    /// <summary>
    /// Records as they were written down: those that stand with those that proved wrong among them, each in its place.
    /// </summary>
    /// <param name="standing">The records that stand.</param>
    /// <param name="voided">Those that proved wrong, in the order of their places.</param>
    public static IEnumerable<(T Record, VoidedRecord<T>? Voided)> InPlace<T>(
        IReadOnlyList<T> standing, IReadOnlyList<VoidedRecord<T>> voided)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(voided);
        return Merged(standing, voided);
    }

    /// <summary>Those of a dealer; those about owners are kept, since their cards tell the dealer.</summary>
    internal VoidedRecords Of(DealerId dealer) => Count == 0 ? this : this with
    {
        Traffic = [.. Traffic.Where(one => one.Record.Dealer == dealer)],
        Leads = [.. Leads.Where(one => one.Record.Dealer == dealer)],
        BaseCustomers = [.. BaseCustomers.Where(one => one.Record.Dealer == dealer)],
        Checks = [.. Checks.Where(one => one.Record.Dealer == dealer)],
    };

    /// <summary>Those found wrong by the end of a day.</summary>
    internal VoidedRecords KnownBy(LocalDate day) => Count == 0 ? this : new()
    {
        Traffic = Until(day, Traffic),
        Leads = Until(day, Leads),
        BaseCustomers = Until(day, BaseCustomers),
        Checks = Until(day, Checks),
        OwnerContacts = Until(day, OwnerContacts),
        OwnerTransfers = Until(day, OwnerTransfers),
    };

    private static IReadOnlyList<VoidedRecord<T>> Until<T>(LocalDate day, IReadOnlyList<VoidedRecord<T>> voided)
        where T : class =>
        [.. voided.Where(one => one.VoidedOn <= day)];

    private static IEnumerable<(T Record, VoidedRecord<T>? Voided)> Merged<T>(
        IReadOnlyList<T> standing, IReadOnlyList<VoidedRecord<T>> voided)
        where T : class
    {
        var next = 0;
        for (var place = 0; place <= standing.Count; place++)
        {
            for (; next < voided.Count && voided[next].Place <= place; next++)
            {
                yield return (voided[next].Record, voided[next]);
            }

            if (place < standing.Count)
            {
                yield return (standing[place], null);
            }
        }
    }
}

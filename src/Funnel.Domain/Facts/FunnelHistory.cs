using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Checks;
using Funnel.Domain.Dealers;
using Funnel.Domain.Leads;
using Funnel.Domain.Owners;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>Everything that is known of one or many dealers, from which facts are made as of any date.</summary>
public sealed record FunnelHistory
{
    /// <summary>The dealers, where master data is known; facts of other dealers have no region.</summary>
    public IReadOnlyList<Dealer> Dealers { get; init; } = [];

    /// <summary>The consultants, where master data is known.</summary>
    public IReadOnlyList<Consultant> Consultants { get; init; } = [];

    /// <summary>The showroom register.</summary>
    public IReadOnlyList<TrafficRecord> Traffic { get; init; } = [];

    /// <summary>The customer cards, each once, merged ones included.</summary>
    public CardIndex Cards { get; init; } = CardIndex.Empty;

    /// <summary>The leads received (ours 2).</summary>
    public IReadOnlyList<Lead> Leads { get; init; } = [];

    /// <summary>The base customers allocated.</summary>
    public IReadOnlyList<BaseCustomer> BaseCustomers { get; init; } = [];

    /// <summary>The checks made.</summary>
    public IReadOnlyList<Check> Checks { get; init; } = [];

    /// <summary>When managers checked the records of a day (NISSAN).</summary>
    public IReadOnlyList<RecordCheck> RecordChecks { get; init; } = [];

    /// <summary>The contacts with owners.</summary>
    public IReadOnlyList<OwnerContact> OwnerContacts { get; init; } = [];

    /// <summary>The owners handed to other consultants.</summary>
    public IReadOnlyList<OwnerTransfer> OwnerTransfers { get; init; } = [];

    /// <summary>The records that proved wrong; they are not among the others.</summary>
    public VoidedRecords Voided { get; init; } = VoidedRecords.None;

    /// <summary>
    /// The history as it was known at the end of a day: without what was recorded after it, and with what was found
    /// wrong only later. A record that does not tell when it was recorded was recorded on the day it tells of. Master
    /// data has no such day.
    /// </summary>
    public FunnelHistory KnownBy(LocalDate day) => this with
    {
        Cards = Cards.KnownBy(day),
        Traffic = KnownRecords.By(day, Traffic, Voided.Traffic, record => (record.ArrivedAt.Date, record.Entry)),
        Leads = KnownRecords.By(day, Leads, Voided.Leads, lead => (lead.ReceivedAt.Date, lead.Entry)),
        BaseCustomers = KnownRecords.By(
            day, BaseCustomers, Voided.BaseCustomers, customer => (customer.AllocatedOn, customer.Entry)),
        Checks = KnownRecords.By(day, Checks, Voided.Checks, check => (check.On, check.Entry)),
        RecordChecks = KnownRecords.By(day, RecordChecks, [], check => (check.CheckedAt.Date, check.Entry)),
        OwnerContacts = KnownRecords.By(
            day, OwnerContacts, Voided.OwnerContacts, contact => (contact.On, contact.Entry)),
        OwnerTransfers = KnownRecords.By(
            day, OwnerTransfers, Voided.OwnerTransfers, transfer => (transfer.On, transfer.Entry)),
        Voided = Voided.KnownBy(day),
    };
}

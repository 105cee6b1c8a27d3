using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Leads;
using Funnel.Domain.Owners;
using Funnel.Domain.Traffic;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>Finds single records of one dealer beside its cards; each list is made at its first use.</summary>
internal sealed class DealerIndex(DealerRecords records)
{
    private readonly Lazy<Dictionary<TrafficId, TrafficRecord>> _traffic =
        new(() => records.History.Traffic.ToDictionary(record => record.Id));

    private readonly Lazy<Dictionary<LeadId, Lead>> _leads =
        new(() => records.History.Leads.ToDictionary(lead => lead.Id));

    private readonly Lazy<ILookup<CardId, TrafficRecord>> _trafficOfCards = new(() => records.History.Traffic
        .Where(record => record.Card is not null)
        .OrderBy(record => record.ArrivedAt)
        .ToLookup(record => record.Card!.Value));

    private readonly Lazy<Dictionary<ConsultantId, Consultant>> _consultants =
        new(() => records.Consultants.ToDictionary(consultant => consultant.Id));

    private readonly Lazy<ILookup<CardId, OwnerContact>> _ownerContacts =
        new(() => records.History.OwnerContacts.ToLookup(contact => contact.Card));

    private readonly Lazy<ILookup<CardId, OwnerTransfer>> _ownerTransfers =
        new(() => records.History.OwnerTransfers.ToLookup(transfer => transfer.Card));

    public CustomerCard? Card(CardId card) =>
        records.History.Cards.TryGet(card, out var found) ? found : null;

    public TrafficRecord? Traffic(TrafficId record) => _traffic.Value.GetValueOrDefault(record);

    public Lead? Lead(LeadId lead) => _leads.Value.GetValueOrDefault(lead);

    /// <summary>What the register holds of a card, in the order of arrival.</summary>
    public IEnumerable<TrafficRecord> TrafficOf(CardId card) => _trafficOfCards.Value[card];

    public Consultant? Consultant(ConsultantId consultant) => _consultants.Value.GetValueOrDefault(consultant);

    public IEnumerable<OwnerContact> OwnerContactsOf(CardId card) => _ownerContacts.Value[card];

    public IEnumerable<OwnerTransfer> OwnerTransfersOf(CardId card) => _ownerTransfers.Value[card];
}

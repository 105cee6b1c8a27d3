using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Leads;
using Funnel.Domain.Owners;
using Funnel.Domain.Traffic;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>Finds single records of one dealer beside its cards; each list is made at its first use.</summary>
/// <param name="records">The dealer's records.</param>
/// <param name="only">The one consultant whose own are found; null where all are.</param>
internal sealed class DealerIndex(DealerRecords records, ConsultantId? only = null)
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
        records.History.Cards.TryGet(card, out var found) && (only is not { } own || IsOf(found, own)) ? found : null;

    public TrafficRecord? Traffic(TrafficId record) =>
        _traffic.Value.GetValueOrDefault(record) is { } found && IsSeen(found.Consultant) ? found : null;

    public Lead? Lead(LeadId lead) =>
        _leads.Value.GetValueOrDefault(lead) is { } found && IsSeen(found.Consultant) ? found : null;

    /// <summary>Whether a card is, or ever was, a consultant's.</summary>
    public static bool IsOf(CustomerCard card, ConsultantId consultant)
    {
        ArgumentNullException.ThrowIfNull(card);
        return card.Filing.Consultant == consultant
            || card.Status.Owner == consultant
            || card.Events.OfType<CardEvent.Transferred>().Any(transfer => transfer.To == consultant);
    }

    /// <summary>What the register holds of a card, in the order of arrival.</summary>
    public IEnumerable<TrafficRecord> TrafficOf(CardId card) => _trafficOfCards.Value[card];

    public Consultant? Consultant(ConsultantId consultant) =>
        IsSeen(consultant) ? _consultants.Value.GetValueOrDefault(consultant) : null;

    public IEnumerable<OwnerContact> OwnerContactsOf(CardId card) => _ownerContacts.Value[card];

    public IEnumerable<OwnerTransfer> OwnerTransfersOf(CardId card) => _ownerTransfers.Value[card];

    private bool IsSeen(ConsultantId? consultant) => only is not { } own || consultant == own;
}

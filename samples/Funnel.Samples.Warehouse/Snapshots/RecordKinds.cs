using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;

namespace Funnel.Samples.Warehouse.Snapshots;

/// <summary>Records that no KPI needs but worklists do, declared as kinds of fact of the host's own.</summary>
internal static class RecordKinds
{
    /// <summary>Who could take a card over. Names are personal data and stay out.</summary>
    public static FactKind<Consultant> Consultants { get; } = new(
        "consultants",
        new("销售顾问", "consultants"),
        [
            new IdColumn<Consultant, ConsultantId>("consultant", new("销售顾问", "consultant"), c => c.Id, id => id.Value),
            new IdColumn<Consultant, DealerId>("dealer", new("经销商", "dealer"), c => c.Dealer, id => id.Value),
            new DateColumn<Consultant>("active_from", new("上岗日期", "active from"), c => c.ActiveFrom),
            new DateColumn<Consultant>("active_until", new("离岗日期", "active until"), c => c.ActiveUntil),
            new FlagColumn<Consultant>("is_senior", new("资深", "senior"), c => c.IsSenior),
        ],
        [],
        c => c.Id.Value);

    /// <summary>Every contact with an owner, within a window or not.</summary>
    public static FactKind<OwnerContactRecord> OwnerContacts { get; } = new(
        "owner_contact_records",
        new("保有客户回访记录", "contacts with owners"),
        [
            new IdColumn<OwnerContactRecord, DealerId>("dealer", new("经销商", "dealer"), r => r.Dealer, id => id.Value),
            new IdColumn<OwnerContactRecord, CardId>(
                "card", new("客户档案", "card"), r => r.Contact.Card, id => id.Value),
            new DateColumn<OwnerContactRecord>("contact_on", new("回访日期", "contact"), r => r.Contact.On),
            new IdColumn<OwnerContactRecord, ConsultantId>(
                "consultant", new("销售顾问", "consultant"), r => r.Contact.By, id => id.Value),
        ],
        [],
        r => r.Contact.Card.Value);

    /// <summary>Every owner handed to another consultant.</summary>
    public static FactKind<OwnerTransferRecord> OwnerTransfers { get; } = new(
        "owner_transfer_records",
        new("保有客户转出记录", "owners handed over"),
        [
            new IdColumn<OwnerTransferRecord, DealerId>("dealer", new("经销商", "dealer"), r => r.Dealer, id => id.Value),
            new IdColumn<OwnerTransferRecord, CardId>(
                "card", new("客户档案", "card"), r => r.Transfer.Card, id => id.Value),
            new DateColumn<OwnerTransferRecord>("transferred_on", new("转出日期", "transferred"), r => r.Transfer.On),
            new IdColumn<OwnerTransferRecord, ConsultantId>(
                "consultant", new("销售顾问", "consultant"), r => r.Transfer.To, id => id.Value),
            new NumberColumn<OwnerTransferRecord>("place", new("次序", "place"), r => r.Place),
        ],
        [],
        r => r.Transfer.Card.Value);
}

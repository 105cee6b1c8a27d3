using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Checks;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Leads;
using Funnel.Domain.Owners;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Domain.Snapshots;

/// <summary>What rows of records are made of; what may be personal of them is left out.</summary>
internal sealed class RecordForms(RowBytes row)
{
    public TrafficRecord Traffic(TrafficRecord? record) => new()
    {
        Id = new(row.Key(KeyKind.Record, record?.Id.Value)!),
        Dealer = new(row.Text(record?.Dealer.Value)!),
        Consultant = new(row.Text(record?.Consultant.Value)!),
        Kind = row.Member(record?.Kind ?? default),
        ArrivedAt = row.Moment(record?.ArrivedAt ?? default),
        LeftAt = row.MomentOrNone(record?.LeftAt),
        PartySize = row.CountOrNone(record?.PartySize),
        Visit = row.MemberOrNone(record?.Visit),
        IsSalesRelated = row.Flag(record?.IsSalesRelated == true),
        Media = row.Text(record?.Media?.Value) is { } media ? new MediaSource(media) : null,
        IsInvitedToTestDrive = row.Flag(record?.IsInvitedToTestDrive == true),
        HasTakenTestDrive = row.Flag(record?.HasTakenTestDrive == true),
        Handling = row.Flag(record?.Handling is not null)
            ? new CallHandling(
                row.CountOrNone(record?.Handling?.Rings),
                TimeOrNone(record?.Handling?.Waited),
                TimeOrNone(record?.Handling?.Held))
            : null,
        Elements = row.FlagsOrNone(record?.Elements),
        Outcome = row.Member(record?.Outcome ?? default),
        Card = Card(record?.Card),
        Entry = row.Entry(record?.Entry),
    };

    public Lead Lead(Lead? lead) => new()
    {
        Id = new(row.Key(KeyKind.Record, lead?.Id.Value)!),
        Dealer = new(row.Text(lead?.Dealer.Value)!),
        Consultant = row.Text(lead?.Consultant?.Value) is { } consultant ? new ConsultantId(consultant) : null,
        ReceivedAt = row.Moment(lead?.ReceivedAt ?? default),
        Platform = new(row.Text(lead?.Platform.Value)!),
        RespondedAt = row.MomentOrNone(lead?.RespondedAt),
        IsValid = row.FlagOrNone(lead?.IsValid),
        AppointmentAt = row.MomentOrNone(lead?.AppointmentAt),
        ArrivedAt = row.MomentOrNone(lead?.ArrivedAt),
        Card = Card(lead?.Card),
        Entry = row.Entry(lead?.Entry),
    };

    public BaseCustomer BaseCustomer(BaseCustomer? customer) => new()
    {
        Id = new(row.Key(KeyKind.Record, customer?.Id.Value)!),
        Dealer = new(row.Text(customer?.Dealer.Value)!),
        Consultant = new(row.Text(customer?.Consultant.Value)!),
        AllocatedOn = row.Day(customer?.AllocatedOn ?? default),
        IsAccurate = row.Flag(customer?.IsAccurate == true),
        DueOn = row.Day(customer?.DueOn ?? default),
        FollowedUpOn = row.DayOrNone(customer?.FollowedUpOn),
        InvitedOn = row.DayOrNone(customer?.InvitedOn),
        ArrivedOn = row.DayOrNone(customer?.ArrivedOn),
        IntentMadeOn = row.DayOrNone(customer?.IntentMadeOn),
        SwitchedModel = row.Text(customer?.SwitchedModel?.Value) is { } model ? new ModelName(model) : null,
        Entry = row.Entry(customer?.Entry),
    };

    public Check Check(Check? check) => new(
        new(row.Text(check?.Dealer.Value)!),
        new(row.Text(check?.Consultant.Value)!),
        row.Day(check?.On ?? default),
        row.Member(check?.Kind ?? default),
        row.Flag(check?.HasPassed == true),
        row.MemberOrNone(check?.Stage),
        Card(check?.Card))
    {
        Entry = row.Entry(check?.Entry),
    };

    public RecordCheck RecordCheck(RecordCheck? check) => new(
        new(row.Text(check?.Dealer.Value)!),
        row.Day(check?.On ?? default),
        row.Moment(check?.CheckedAt ?? default),
        row.MomentOrNone(check?.ClosedAt))
    {
        Entry = row.Entry(check?.Entry),
    };

    public OwnerContact OwnerContact(OwnerContact? contact) => new(
        Card(contact?.Card)!.Value, row.Day(contact?.On ?? default), new(row.Text(contact?.By.Value)!))
    {
        Entry = row.Entry(contact?.Entry),
    };

    /// <summary>An owner handed over, without the cause, which may be in words of its own.</summary>
    public OwnerTransfer OwnerTransfer(OwnerTransfer? transfer) => new(
        Card(transfer?.Card)!.Value, row.Day(transfer?.On ?? default), new(row.Text(transfer?.To.Value)!))
    {
        Entry = row.Entry(transfer?.Entry),
    };

    /// <summary>A record that proved wrong.</summary>
    public VoidedRecord<T> Voided<T>(VoidedRecord<T>? voided, Func<T?, T> form)
        where T : class => new(
            form(voided?.Record), row.Member(voided?.Cause ?? default), row.Entry(voided?.Entry)!)
        {
            Place = row.Count(voided?.Place ?? 0),
        };

    private CardId? Card(CardId? card) => row.Key(KeyKind.Card, card?.Value) is { } id ? new CardId(id) : null;

    private Duration? TimeOrNone(Duration? time) =>
        row.CountOrNone(time is { } told ? (int)told.TotalSeconds : null) is { } seconds
            ? Duration.FromSeconds(seconds)
            : null;
}

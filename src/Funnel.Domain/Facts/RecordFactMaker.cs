using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>Makes facts from records that stand alone: traffic, base customers, checks.</summary>
internal sealed class RecordFactMaker(FunnelHistory history, LocalDate asOf)
{
    private readonly RegionsOfDealers _regions = new(history.Dealers);

    public List<TrafficFacts> Traffic() =>
        [.. history.Traffic.Where(record => record.ArrivedAt.Date <= asOf).Select(Of)];

    public List<BaseCustomerFacts> BaseCustomers() =>
        [.. history.BaseCustomers.Where(customer => customer.AllocatedOn <= asOf).Select(customer => new BaseCustomerFacts
        {
            BaseCustomer = customer.Id,
            Dealer = customer.Dealer,
            Region = _regions.Of(customer.Dealer),
            Consultant = customer.Consultant,
            AllocatedOn = customer.AllocatedOn,
            IsAccurate = customer.IsAccurate,
            DueOn = customer.DueOn,
            FollowedUpOn = Known(customer.FollowedUpOn),
            InvitedOn = Known(customer.InvitedOn),
            ArrivedOn = Known(customer.ArrivedOn),
            IntentMadeOn = Known(customer.IntentMadeOn),
        })];

    public List<CheckFacts> Checks() =>
        [.. history.Checks.Where(check => check.On <= asOf).Select(check => new CheckFacts
        {
            Dealer = check.Dealer,
            Region = _regions.Of(check.Dealer),
            Consultant = check.Consultant,
            CheckedOn = check.On,
            Kind = check.Kind,
            Stage = check.Stage,
            HasPassed = check.HasPassed,
        })];

    private TrafficFacts Of(TrafficRecord record) => new()
    {
        Traffic = record.Id,
        Dealer = record.Dealer,
        Region = _regions.Of(record.Dealer),
        Consultant = record.Consultant,
        Media = record.Media,
        ArrivedOn = record.ArrivedAt.Date,
        Kind = record.Kind,
        Visit = record.Kind == TrafficKind.Visit ? record.Visit : null,
        IsSalesRelated = record.IsSalesRelated,
        IsInvitedToTestDrive = record.IsInvitedToTestDrive,
        HasTakenTestDrive = record.HasTakenTestDrive,
        Outcome = record.Outcome,
        StaySeconds = record.Stay is { } stay ? (int)Math.Min(stay.Seconds, int.MaxValue) : null,
    };

    private LocalDate? Known(LocalDate? day) => day <= asOf ? day : null;
}

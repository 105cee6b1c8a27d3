using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Checks;
using Funnel.Domain.Dealers;
using Funnel.Domain.Periods;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>Makes facts from records that stand alone: traffic, leads, base customers, checks, consultants.</summary>
internal sealed class RecordFactMaker(
    FunnelHistory history, ReportingPeriod period, IFactReceiver receiver, CancellationToken cancellationToken)
{
    private readonly LocalDate _asOf = period.AsOf;
    private readonly RegionsOfDealers _regions = new(history.Dealers);

    public void Make()
    {
        Hand(receiver.For(FactKinds.Traffic, Anchor.AsOf), history.Traffic, r => r.ArrivedAt.Date, Of);
        Hand(receiver.For(FactKinds.BaseCustomers, Anchor.AsOf), history.BaseCustomers, c => c.AllocatedOn, Of);
        Hand(
            receiver.For(FactKinds.Leads, Anchor.AsOf),
            history.Leads,
            lead => lead.ReceivedAt.Date,
            new LeadFactMaker(history.Cards, _regions, period).Of);
        Hand(receiver.For(FactKinds.Checks, Anchor.AsOf), history.Checks, c => c.On, Of);
        Hand(receiver.For(FactKinds.Staff, Anchor.AsOf), history.Consultants, c => c.ActiveFrom ?? _asOf, Of);
    }

    private void Hand<TRecord, TFact>(
        Action<TFact>? take, IReadOnlyList<TRecord> records, Func<TRecord, LocalDate> on, Func<TRecord, TFact> factOf)
    {
        if (take is null)
        {
            return;
        }

        foreach (var record in records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (on(record) <= _asOf)
            {
                take(factOf(record));
            }
        }
    }

    private BaseCustomerFacts Of(BaseCustomer customer) => new()
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
    };

    private CheckFacts Of(Check check) => new()
    {
        Dealer = check.Dealer,
        Region = _regions.Of(check.Dealer),
        Consultant = check.Consultant,
        CheckedOn = check.On,
        Kind = check.Kind,
        Stage = check.Stage,
        HasPassed = check.HasPassed,
    };

    private StaffFacts Of(Consultant consultant) => new()
    {
        Dealer = consultant.Dealer,
        Region = _regions.Of(consultant.Dealer),
        Consultant = consultant.Id,
        ActiveFrom = consultant.ActiveFrom,
        ActiveUntil = Known(consultant.ActiveUntil),
    };

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

    private LocalDate? Known(LocalDate? day) => day <= _asOf ? day : null;
}

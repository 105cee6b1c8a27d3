using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Checks;
using Funnel.Domain.Dealers;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>
/// Makes facts from records that stand alone: traffic, leads, base customers, checks, consultants; as at the ends of
/// some days, each seen from itself.
/// </summary>
internal sealed class RecordFactMaker(
    FunnelHistory known, LocalDate knownOn, AskedDays days, CancellationToken cancellationToken)
{
    private readonly RegionsOfDealers _regions = new(known.Dealers);

    public void Make(IVersionReceiver receiver)
    {
        var leads = new LeadFactMaker(known.Cards, _regions, knownOn);
        Hand(receiver.For(FactKinds.Traffic), known.Traffic, r => r.ArrivedAt.Date, (r, _) => Of(r), Never);
        Hand(receiver.For(FactKinds.BaseCustomers), known.BaseCustomers, c => c.AllocatedOn, Of, NextChange);
        Hand(
            receiver.For(FactKinds.Leads),
            known.Leads,
            lead => lead.ReceivedAt.Date,
            leads.Of,
            (lead, _) => leads.NextChange(lead));
        Hand(receiver.For(FactKinds.Checks), known.Checks, c => c.On, (c, _) => Of(c), Never);
        Hand(
            receiver.For(FactKinds.Staff),
            known.Consultants,
            c => c.ActiveFrom ?? days.First,
            Of,
            (c, asOf) => Next(asOf, c.ActiveUntil));
    }

    private void Hand<TRecord, TFact>(
        Action<Version<TFact>>? take,
        IReadOnlyList<TRecord> records,
        Func<TRecord, LocalDate> on,
        Func<TRecord, LocalDate, TFact> factOf,
        Func<TRecord, LocalDate, LocalDate?> nextAfter)
    {
        if (take is null)
        {
            return;
        }

        var versions = new OpenVersions<TFact>(take);
        List<TFact> facts = [];
        foreach (var record in records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            LocalDate? next = on(record);
            while (days.From(next) is { } asOf)
            {
                facts.Clear();
                facts.Add(factOf(record, asOf));
                versions.Stand(facts, asOf);
                next = nextAfter(record, asOf);
            }

            versions.End();
        }
    }

    private BaseCustomerFacts Of(BaseCustomer customer, LocalDate asOf) => new()
    {
        BaseCustomer = customer.Id,
        Dealer = customer.Dealer,
        Region = _regions.Of(customer.Dealer),
        Consultant = customer.Consultant,
        AllocatedOn = customer.AllocatedOn,
        IsAccurate = customer.IsAccurate,
        DueOn = customer.DueOn,
        FollowedUpOn = Known(customer.FollowedUpOn, asOf),
        InvitedOn = Known(customer.InvitedOn, asOf),
        ArrivedOn = Known(customer.ArrivedOn, asOf),
        IntentMadeOn = Known(customer.IntentMadeOn, asOf),
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

    private StaffFacts Of(Consultant consultant, LocalDate asOf) => new()
    {
        Dealer = consultant.Dealer,
        Region = _regions.Of(consultant.Dealer),
        Consultant = consultant.Id,
        ActiveFrom = consultant.ActiveFrom,
        ActiveUntil = Known(consultant.ActiveUntil, asOf),
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

    private static LocalDate? NextChange(BaseCustomer customer, LocalDate asOf) =>
        Next(asOf, customer.FollowedUpOn, customer.InvitedOn, customer.ArrivedOn, customer.IntentMadeOn);

    private static LocalDate? Never<T>(T record, LocalDate asOf) => null;

    private static LocalDate? Next(LocalDate asOf, params ReadOnlySpan<LocalDate?> days)
    {
        LocalDate? next = null;
        foreach (var day in days)
        {
            next = day > asOf ? DayOrder.Earliest(next, day) : next;
        }

        return next;
    }

    private static LocalDate? Known(LocalDate? day, LocalDate asOf) => day <= asOf ? day : null;
}

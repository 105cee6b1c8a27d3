using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Checks;
using Funnel.Domain.Dealers;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Funnel.Domain.Traffic;
using NodaTime;
using Check = Funnel.Domain.Checks.Check;

namespace Funnel.Domain.Tests.Stories;

/// <summary>A whole history with records of every kind, and a period to report on.</summary>
public sealed record AnyCase(Story Story, ReportingPeriod Period)
{
    public Report Report => Story.Report(Period);

    public static Gen<AnyCase> All =>
        from cards in AnyStory.Cards
        from traffic in Traffic.ListOf()
        from customers in BaseCustomer.ListOf()
        from checks in AnyCheck.ListOf()
        from owners in Gen.Choose(0, 9).Zip(AnyStory.Day).ListOf()
        from transfers in Gen.Choose(0, 9).Zip(AnyStory.Day).ListOf()
        from ann in Consultant("Ann", "D1")
        from bob in Consultant("Bob", "D1")
        from cid in Consultant("Cid", "D2")
        from period in AnyPeriod
        select new AnyCase(
            cards with
            {
                Consultants = [ann, bob, cid],
                Traffic = [.. traffic.Select((record, n) => record with { Id = new($"T{n}") })],
                BaseCustomers = [.. customers.Select((customer, n) => customer with { Id = new($"B{n}") })],
                Checks = checks,
                OwnerContacts = [.. owners.Select(o => new OwnerContact(AnyStory.Id(o.Item1), o.Item2, new("Ann")))],
                OwnerTransfers =
                    [.. transfers.Select(t => new OwnerTransfer(AnyStory.Id(t.Item1), t.Item2, new("Bob")))],
            },
            period);

    public static IEnumerable<AnyCase> Smaller(AnyCase value) =>
        AnyStory.Smaller(value.Story).Select(story => value with { Story = story });

    /// <summary>Whole months as often as any days; seen from its end, before it or after it.</summary>
    public static Gen<ReportingPeriod> AnyPeriod =>
        from first in AnyStory.Day
        from isMonth in Gen.Elements(true, false)
        from length in Gen.Elements(0, 1, 6, 30, 90)
        from late in Gen.Elements(0, 0, -3, -20, 1, 17, 60)
        let start = isMonth ? first.With(DateAdjusters.StartOfMonth) : first
        let end = isMonth ? first.With(DateAdjusters.EndOfMonth) : first.PlusDays(length)
        let seen = end.PlusDays(late)
        select new ReportingPeriod(start, end, seen < start ? start : seen);

    public override string ToString() => $"{Period}{Story}";

    private static Gen<TrafficRecord> Traffic =>
        from day in AnyStory.Day
        from kind in Gen.Elements(TrafficKind.Visit, TrafficKind.Call)
        from visit in Gen.Elements<VisitOrder?>(null, VisitOrder.First, VisitOrder.Again)
        from stay in Gen.Elements<int?>(null, 0, 599, 600, 601, 90000)
        from flags in Gen.Choose(0, 7)
        from outcome in Gen.Elements(Enum.GetValues<TrafficOutcome>())
        select new TrafficRecord
        {
            Id = new("T"),
            Dealer = new("D1"),
            Consultant = new(flags < 4 ? "Ann" : "Bob"),
            Kind = kind,
            Visit = visit,
            ArrivedAt = day.AtMidnight(),
            LeftAt = stay is { } seconds ? day.AtMidnight().PlusSeconds(seconds) : null,
            IsSalesRelated = flags != 0,
            IsInvitedToTestDrive = (flags & 1) != 0,
            HasTakenTestDrive = (flags & 2) != 0,
            Outcome = outcome,
        };

    private static Gen<BaseCustomer> BaseCustomer =>
        from day in AnyStory.Day
        from isAccurate in Gen.Elements(true, false)
        from followed in MaybeDay
        from invited in MaybeDay
        from arrived in MaybeDay
        from intent in MaybeDay
        from due in AnyStory.Day
        select new BaseCustomer
        {
            Id = new("B"),
            Dealer = new("D2"),
            Consultant = new("Cid"),
            AllocatedOn = day,
            IsAccurate = isAccurate,
            DueOn = due,
            FollowedUpOn = followed,
            InvitedOn = invited,
            ArrivedOn = arrived,
            IntentMadeOn = intent,
        };

    private static Gen<Check> AnyCheck =>
        from day in AnyStory.Day
        from kind in Gen.Elements(Enum.GetValues<CheckKind>())
        from passed in Gen.Elements(true, false)
        select new Check(new("D1"), new("Ann"), day, kind, passed);

    private static Gen<Consultant> Consultant(string id, string dealer) =>
        from start in MaybeDay
        from end in MaybeDay
        select new Consultant(new(id), new(dealer), null, start, end);

    private static Gen<LocalDate?> MaybeDay =>
        Gen.OneOf(Gen.Constant<LocalDate?>(null), AnyStory.Day.Select(day => (LocalDate?)day));
}

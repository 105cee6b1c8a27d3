using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Traffic;
using static Funnel.Domain.Facts.TrafficColumns;

namespace Funnel.Domain.Kpis.Catalog;

/// <summary>The KPIs of the showroom register: sales-related records that arrived in the period.</summary>
public static class TrafficKpis
{
    private const int EffectiveStaySeconds = 10 * 60;

    private static readonly Condition<TrafficFacts> Register =
        (IsSalesRelated.Holds & ArrivedOn.Within(Day.From, Day.Cut)).Called("展厅流量", "showroom traffic");

    private static readonly Condition<TrafficFacts> Calls =
        (Register & TrafficColumns.Kind.Is(TrafficKind.Call)).Called("来电量", "calls");

    private static readonly Condition<TrafficFacts> Visits =
        (Register & TrafficColumns.Kind.Is(TrafficKind.Visit)).Called("来店量", "visits");

    private static readonly Condition<TrafficFacts> NotOnFile =
        (Register & !Outcome.Is(TrafficOutcome.FollowUp)).Called("新增流量", "new traffic");

    // A first visit whose outcome is follow-up is on file already, so nothing was to be retained (ours).
    private static readonly Condition<TrafficFacts> FirstVisitsToFile =
        (Visits & Visit.Is(VisitOrder.First) & !Outcome.Is(TrafficOutcome.FollowUp))
        .Called("未留档的首次来店", "first visits not on file yet");

    private static readonly Condition<TrafficFacts> Retained =
        Outcome.In(TrafficOutcome.Filed, TrafficOutcome.FollowUp);

    /// <summary>Calls and visitor batches about buying a car.</summary>
    public static Kpi ShowroomTraffic { get; } = Kpi
        .Count("showroom-traffic", "展厅流量", "Showroom traffic", Source.Gps("4.2"), FactKinds.Traffic.AsOf(Register))
        .In(KpiFamily.Traffic, KpiUnits.Arrivals);

    /// <summary>Calls about buying a car.</summary>
    public static Kpi CallTraffic { get; } = Kpi
        .Count("call-traffic", "来电量", "Call traffic", Source.Gps("4.2"), FactKinds.Traffic.AsOf(Calls))
        .In(KpiFamily.Traffic, KpiUnits.Calls);

    /// <summary>Visitor batches.</summary>
    public static Kpi VisitTraffic { get; } = Kpi
        .Count("visit-traffic", "来店量", "Visit traffic", Source.Gps("4.2"), FactKinds.Traffic.AsOf(Visits))
        .In(KpiFamily.Traffic, KpiUnits.Visits);

    /// <summary>Traffic for each day of the period.</summary>
    public static Kpi DailyShowroomTraffic { get; } = Kpi
        .PerDay(
            "daily-showroom-traffic",
            "日均展厅流量",
            "Daily showroom traffic",
            Source.Gps("4.3"),
            FactKinds.Traffic.AsOf(Register))
        .In(KpiFamily.Traffic, KpiUnits.ArrivalsPerDay);

    /// <summary>Traffic that does not belong to a card on file already.</summary>
    public static Kpi NewTraffic { get; } = Kpi
        .Count("new-traffic", "新增流量", "New traffic", Source.Gps("4.4"), FactKinds.Traffic.AsOf(NotOnFile))
        .In(KpiFamily.Traffic, KpiUnits.Arrivals);

    /// <summary>Share of new traffic from which a card was filed.</summary>
    public static Kpi FilingRate { get; } = Kpi
        .Rate(
            "filing-rate",
            "留档率",
            "Filing rate",
            Source.Gps("4.6"),
            FactKinds.Traffic.AsOf(NotOnFile),
            Outcome.Is(TrafficOutcome.Filed))
        .In(KpiFamily.Traffic);

    /// <summary>Share of calls whose caller is on file afterwards.</summary>
    public static Kpi CallRetentionRate { get; } = Kpi
        .Rate(
            "call-retention-rate",
            "来电信息留存率",
            "Call retention rate",
            Source.Sgm(),
            FactKinds.Traffic.AsOf(Calls),
            Retained)
        .In(KpiFamily.Traffic);

    /// <summary>Share of first visits, of customers not on file yet, from which a card was filed.</summary>
    public static Kpi VisitRetentionRate { get; } = Kpi
        .Rate(
            "visit-retention-rate",
            "进店信息留存率",
            "Visit retention rate",
            Source.Sgm(),
            FactKinds.Traffic.AsOf(FirstVisitsToFile),
            Retained)
        .In(KpiFamily.Traffic);

    /// <summary>The two retention rates together.</summary>
    public static Kpi InformationRetentionRate { get; } = Kpi
        .Rate(
            "information-retention-rate",
            "信息留存率",
            "Information retention rate",
            Source.Sgm().Implied(),
            FactKinds.Traffic.AsOf(Calls | FirstVisitsToFile),
            Retained)
        .In(KpiFamily.Traffic);

    /// <summary>
    /// Share of visits that lasted more than ten minutes; exactly ten do not count, nor visits of unknown length.
    /// </summary>
    public static Kpi EffectiveReceptionRate { get; } = Kpi
        .Rate(
            "effective-reception-rate",
            "展厅有效接待率",
            "Effective reception rate",
            Source.Sgm(),
            FactKinds.Traffic.AsOf(Visits),
            (StaySeconds > EffectiveStaySeconds).Called("停留超过10分钟", "stayed more than 10 minutes"))
        .In(KpiFamily.Traffic);

    /// <summary>Share of visits that are not the first.</summary>
    public static Kpi RepeatVisitShare { get; } = Kpi
        .Rate(
            "repeat-visit-share",
            "再次来店占比",
            "Repeat visit share",
            Source.Lotus().Implied(),
            FactKinds.Traffic.AsOf(Visits),
            Visit.Is(VisitOrder.Again))
        .In(KpiFamily.Traffic)
        .NeitherIsBetter();

    /// <summary>Share of visits with a test drive.</summary>
    public static Kpi VisitTestDriveRate { get; } = Kpi
        .Rate(
            "visit-test-drive-rate",
            "来店试乘试驾率",
            "Visit test-drive rate",
            Source.Sgm().Implied().And(Source.Lotus("form")),
            FactKinds.Traffic.AsOf(Visits),
            HasTakenTestDrive)
        .In(KpiFamily.Traffic);

    /// <summary>Share of visits in which a test drive was offered.</summary>
    public static Kpi TestDriveInvitationRate { get; } = Kpi
        .Rate(
            "test-drive-invitation-rate",
            "试乘试驾邀约率",
            "Test-drive invitation rate",
            Source.Sgm().Implied(),
            FactKinds.Traffic.AsOf(Visits),
            IsInvitedToTestDrive)
        .In(KpiFamily.Traffic);

    /// <summary>Share of visits whose customer is on file afterwards.</summary>
    public static Kpi RegistrationRate { get; } = Kpi
        .Rate(
            "registration-rate",
            "接待登记成功率",
            "Registration rate",
            Source.Drm().Implied(),
            FactKinds.Traffic.AsOf(Visits),
            Retained)
        .In(KpiFamily.Traffic);

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Kpi> All { get; } =
    [
        ShowroomTraffic, CallTraffic, VisitTraffic, DailyShowroomTraffic, NewTraffic, FilingRate, CallRetentionRate,
        VisitRetentionRate, InformationRetentionRate, EffectiveReceptionRate, RepeatVisitShare, VisitTestDriveRate,
        TestDriveInvitationRate, RegistrationRate,
    ];
}

using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using static Funnel.Domain.Facts.BaseCustomerColumns;

namespace Funnel.Domain.Kpis.Catalog;

/// <summary>What was made of the base customers allocated in the period (SGM, stage 1).</summary>
public static class BaseCustomerKpis
{
    private static readonly Condition<BaseCustomerFacts> Allocated =
        AllocatedOn.Within(Day.From, Day.Cut).Called("期内分配", "allocated in the period");

    /// <summary>Share of the customers invited who came, on the day of the invitation or later.</summary>
    public static Kpi BaseArrivalRate { get; } = Kpi
        .Rate(
            "base-arrival-rate",
            "基盘电话邀约到店率",
            "Base arrival rate",
            Source.Sgm(),
            FactKinds.BaseCustomers.AsOf(Allocated & InvitedOn <= Day.AsOf),
            (ArrivedOn >= InvitedOn) & (ArrivedOn <= Day.AsOf))
        .In(KpiFamily.BaseCustomers);

    /// <summary>Share of the customers allocated whose information proved accurate.</summary>
    public static Kpi BaseAccuracyRate { get; } = Kpi
        .Rate(
            "base-accuracy-rate",
            "基盘信息准确率",
            "Base accuracy rate",
            Source.Sgm(),
            FactKinds.BaseCustomers.AsOf(Allocated),
            IsAccurate)
        .In(KpiFamily.BaseCustomers);

    /// <summary>Share of the customers allocated who were followed up on or before the day required.</summary>
    public static Kpi BaseTimelinessRate { get; } = Kpi
        .Rate(
            "base-timeliness-rate",
            "基盘跟踪及时率",
            "Base timeliness rate",
            Source.Sgm(),
            FactKinds.BaseCustomers.AsOf(Allocated),
            (FollowedUpOn <= DueOn) & (FollowedUpOn <= Day.AsOf))
        .In(KpiFamily.BaseCustomers);

    /// <summary>Share of the customers allocated for whom an intent card was made; the standard wants all.</summary>
    public static Kpi BaseIntentRate { get; } = Kpi
        .Rate(
            "base-intent-rate",
            "基盘意向创建率",
            "Base intent rate",
            Source.Sgm().Implied(),
            FactKinds.BaseCustomers.AsOf(Allocated),
            IntentMadeOn <= Day.AsOf)
        .In(KpiFamily.BaseCustomers);

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Kpi> All { get; } =
        [BaseArrivalRate, BaseAccuracyRate, BaseTimelinessRate, BaseIntentRate];
}

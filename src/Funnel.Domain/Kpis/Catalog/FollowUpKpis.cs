using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;

namespace Funnel.Domain.Kpis.Catalog;

/// <summary>How fast prospects become customers, and how well they are followed up.</summary>
public static class FollowUpKpis
{
    private static readonly Condition<DueFacts> Due =
        DueColumns.DueOn.Within(Day.From, Day.Cut).Called("期内应跟进", "due in the period");

    private static readonly Condition<ContactFacts> InPeriod =
        ContactColumns.ContactOn.Within(Day.From, Day.Cut).Called("期内跟进", "contacts in the period");

    // The same cards as CardSets.Prospects, seen from their contacts.
    private static readonly Condition<ContactFacts> WithProspect =
        (ContactColumns.FiledOn <= Day.Cut & !(ContactColumns.ClosedOn < Day.From)).Called("有望客户", "with a prospect");

    /// <summary>Mean days from filing to the signing of the orders signed in the period.</summary>
    public static Kpi DaysToOrder { get; } = Kpi
        .Average(
            "days-to-order",
            "平均下订周期",
            "Days to order",
            Source.Lotus().Implied(),
            FactKinds.Orders.AsOf(OrderSets.Signed),
            Measure<OrderFacts>.DaysBetween(OrderColumns.FiledOn, OrderColumns.SignedOn))
        .In(KpiFamily.FollowUp, KpiUnits.Days)
        .LessIsBetter();

    /// <summary>Mean days from filing to delivery of the prospects delivered in the period.</summary>
    public static Kpi DaysToDelivery { get; } = Kpi
        .Average(
            "days-to-delivery",
            "平均成交周期",
            "Days to delivery",
            Source.Ours,
            FactKinds.Cards.AsOf(CardSets.Delivered),
            Measure<CardFacts>.DaysBetween(CardColumns.FiledOn, CardColumns.DeliveredOn))
        .In(KpiFamily.FollowUp, KpiUnits.Days)
        .LessIsBetter();

    /// <summary>Share of the contacts due in the period that were made on or before their day.</summary>
    public static Kpi FollowUpTimelinessRate { get; } = Kpi
        .Rate(
            "follow-up-timeliness-rate",
            "潜在客户跟踪及时率",
            "Follow-up timeliness rate",
            Source.Sgm().Implied(),
            FactKinds.Dues.AsOf(Due),
            DueColumns.AnsweredOn <= DueColumns.DueOn)
        .In(KpiFamily.FollowUp);

    /// <summary>Share of the contacts due in the period that were made by the as-of date, late ones included.</summary>
    public static Kpi FollowUpCompletionRate { get; } = Kpi
        .Rate(
            "follow-up-completion-rate",
            "跟踪完成率",
            "Follow-up completion rate",
            Source.Ours,
            FactKinds.Dues.AsOf(Due),
            DueColumns.AnsweredOn <= Day.AsOf)
        .In(KpiFamily.FollowUp);

    /// <summary>Contacts in the period for each prospect.</summary>
    public static Kpi ContactsPerProspect { get; } = Kpi
        .Average(
            "contacts-per-prospect",
            "平均跟进次数",
            "Contacts per prospect",
            Source.Gps().Implied(),
            FactKinds.Contacts.AsOf(InPeriod & WithProspect),
            FactKinds.Cards.AsOf(CardSets.Prospects))
        .In(KpiFamily.FollowUp, KpiUnits.ContactsPerCard)
        .NeitherIsBetter();

    /// <summary>Share of prospects with at least one contact in the period.</summary>
    public static Kpi ContactCoverageRate { get; } = Kpi
        .Rate(
            "contact-coverage-rate",
            "跟进覆盖率",
            "Contact coverage rate",
            Source.Gps().Implied(),
            FactKinds.Cards.AtCut(CardSets.Prospects),
            CardColumns.LastContactOn >= Day.From)
        .In(KpiFamily.FollowUp);

    /// <summary>Contacts in the period after which the level is better than before.</summary>
    public static Kpi LevelUpgrades { get; } = Kpi
        .Count(
            "level-upgrades",
            "级别提升数",
            "Level upgrades",
            Source.Drm(),
            FactKinds.Contacts.AsOf(InPeriod & ContactColumns.HasRaisedLevel))
        .In(KpiFamily.FollowUp, KpiUnits.Contacts);

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Kpi> All { get; } =
    [
        DaysToOrder, DaysToDelivery, FollowUpTimelinessRate, FollowUpCompletionRate, ContactsPerProspect,
        ContactCoverageRate, LevelUpgrades,
    ];
}

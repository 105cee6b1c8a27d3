using Funnel.Domain.Conditions;
using Funnel.Domain.Contacts;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis.Catalog;

/// <summary>How fast prospects become customers, and how well they are followed up.</summary>
public static class FollowUpKpis
{
    private const int FirstFollowUpDays = 1;

    private static readonly Condition<DueFacts> Due =
        DueColumns.DueOn.Within(Day.From, Day.Cut).Called("期内应跟进", "due in the period");

    private static readonly Condition<ContactFacts> InPeriod =
        ContactColumns.ContactOn.Within(Day.From, Day.Cut).Called("期内跟进", "contacts in the period");

    private static readonly Condition<CardFacts> ContactedAtOnce =
        (CardColumns.DaysToContact <= FirstFollowUpDays).Called("次日前已跟进", "contacted by the day after filing");

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
            FactKinds.Orders.AsOf(OrderSets.Signed).CreditedTo(Credits.OwnerThen),
            Measure<OrderFacts>.Sum(OrderColumns.DaysToSign))
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

    /// <summary>Mean days from the signing to delivery of the prospects delivered in the period (ours 2).</summary>
    public static Kpi DaysOrderToDelivery { get; } = Kpi
        .Average(
            "days-order-to-delivery",
            "平均交车周期",
            "Days from order to delivery",
            Source.Ours,
            FactKinds.Cards.AsOf(CardSets.Delivered),
            Measure<CardFacts>.DaysBetween(CardColumns.OrderSignedOn, CardColumns.DeliveredOn))
        .In(KpiFamily.FollowUp, KpiUnits.Days)
        .LessIsBetter();

    /// <summary>Mean days from filing to the loss of the prospects lost in the period (ours 2).</summary>
    public static Kpi DaysToLoss { get; } = Kpi
        .Average(
            "days-to-loss",
            "平均战败周期",
            "Days to loss",
            Source.Ours,
            FactKinds.Cards.AsOf(CardSets.Lost),
            Measure<CardFacts>.DaysBetween(CardColumns.FiledOn, CardColumns.LostOn))
        .In(KpiFamily.FollowUp, KpiUnits.Days)
        .NeitherIsBetter();

    /// <summary>
    /// Share of the new phone and outreach cards contacted by the day after filing. Left out are those not contacted
    /// whose day after is not over yet, and those ordered, delivered or lost by it before anybody called (ours 2).
    /// </summary>
    public static Kpi FirstFollowUpRate { get; } = Kpi
        .Rate(
            "first-follow-up-rate",
            "首次跟进及时率",
            "First follow-up rate",
            Source.Ours,
            FactKinds.Cards.AsOf(
                CardSets.New & CardSets.FiledOutside
                & (CardColumns.FiledOn <= Day.AsOf.Minus(FirstFollowUpDays) | ContactedAtOnce)
                & !(CardColumns.DaysToOutcome <= FirstFollowUpDays & !ContactedAtOnce)),
            ContactedAtOnce)
        .In(KpiFamily.FollowUp);

    /// <summary>Contacts in the period (跟进量).</summary>
    public static Kpi Contacts { get; } = Kpi
        .Count("contacts", "跟进量", "Contacts", Source.Drm(), FactKinds.Contacts.AsOf(InPeriod).CreditedTo(Credits.Doer))
        .In(KpiFamily.FollowUp, KpiUnits.Contacts);

    /// <summary>
    /// Contacts in the period by manner, one KPI for each of the manners that every standard lists; a standard that
    /// adds its own has a KPI for each of those too.
    /// </summary>
    public static IReadOnlyList<Kpi> ContactsByManner { get; } = ContactsBy(ContactManners.All);

    /// <summary>Share of the contacts due in the period that were made on or before their day.</summary>
    public static Kpi FollowUpTimelinessRate { get; } = Kpi
        .Rate(
            "follow-up-timeliness-rate",
            "潜在客户跟踪及时率",
            "Follow-up timeliness rate",
            Source.Sgm().Implied(),
            FactKinds.Dues.AsOf(Due).CreditedTo(Credits.OwnerThen),
            DueColumns.AnsweredOn <= DueColumns.DueOn)
        .In(KpiFamily.FollowUp);

    /// <summary>Share of the contacts due in the period that were made by the as-of date, late ones included.</summary>
    public static Kpi FollowUpCompletionRate { get; } = Kpi
        .Rate(
            "follow-up-completion-rate",
            "跟踪完成率",
            "Follow-up completion rate",
            Source.Ours,
            FactKinds.Dues.AsOf(Due).CreditedTo(Credits.OwnerThen),
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
            FactKinds.Contacts.AsOf(InPeriod & ContactColumns.HasRaisedLevel).CreditedTo(Credits.Doer))
        .In(KpiFamily.FollowUp, KpiUnits.Contacts);

    /// <summary>Contacts in the period after which the level is worse than before (ours 2).</summary>
    public static Kpi LevelDowngrades { get; } = Kpi
        .Count(
            "level-downgrades",
            "级别降低数",
            "Level downgrades",
            Source.Drm().And(Source.Ours),
            FactKinds.Contacts.AsOf(InPeriod & ContactColumns.HasLoweredLevel).CreditedTo(Credits.Doer))
        .In(KpiFamily.FollowUp, KpiUnits.Contacts)
        .LessIsBetter();

    /// <summary>
    /// Prospects whose recorded level on the period's last known day is better than at the end of the day before the
    /// period, or for new ones than at filing (ours 2).
    /// </summary>
    public static Kpi RaisedProspects { get; } = Kpi
        .Count(
            "raised-prospects",
            "升级客户数",
            "Raised prospects",
            Source.Drm().And(Source.Ours),
            FactKinds.Stages.AsOf((StageSets.Opening | StageSets.New) & StageColumns.IsBelow))
        .In(KpiFamily.FollowUp, KpiUnits.Cards);

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Kpi> All { get; } = With(ContactsByManner);

    /// <summary>Every one of them under a standard with its own list of manners.</summary>
    internal static IReadOnlyList<Kpi> On(CodeList<ContactManner> manners) => With(ContactsBy(manners));

    private static IReadOnlyList<Kpi> With(IReadOnlyList<Kpi> contactsByManner) =>
    [
        DaysToOrder, DaysToDelivery, DaysOrderToDelivery, DaysToLoss, FirstFollowUpRate, Contacts,
        .. contactsByManner, FollowUpTimelinessRate, FollowUpCompletionRate, ContactsPerProspect, ContactCoverageRate,
        LevelUpgrades, LevelDowngrades, RaisedProspects,
    ];

    private static IReadOnlyList<Kpi> ContactsBy(CodeList<ContactManner> manners) =>
        [.. manners.Entries.Select(ContactsOf)];

    private static Kpi ContactsOf(ListedCode<ContactManner> manner)
    {
        var name = manner.Name;
        var made = ContactColumns.Manner.Is(manner.Code);
        if (!ContactManners.All.Contains(manner.Code))
        {
            // The column knows the names of the built-in manners only.
            made = made.Called(name.Zh, name.En);
        }

        return Kpi
            .Count(
                $"contacts-{manner.Code.Value}",
                $"跟进量：{name.Zh}",
                $"Contacts: {name.En}",
                Source.Drm(),
                FactKinds.Contacts.AsOf(InPeriod & made).CreditedTo(Credits.Doer))
            .In(KpiFamily.FollowUp, KpiUnits.Contacts)
            .NeitherIsBetter();
    }
}

using System.Globalization;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using static Funnel.Domain.Facts.CardColumns;

namespace Funnel.Domain.Kpis.Catalog;

/// <summary>What the closing stock is made of, and how well it is looked after.</summary>
public static class StructureKpis
{
    /// <summary>Mean age of the open cards, in days since filing.</summary>
    public static Kpi AverageCardAge { get; } = Kpi
        .Average(
            "average-card-age",
            "平均卡龄",
            "Average card age",
            Source.Gps("4.7"),
            FactKinds.Cards.AtCut(CardSets.Closing),
            Measure<CardFacts>.DaysUntil(FiledOn, Day.Cut))
        .In(KpiFamily.Structure, KpiUnits.Days)
        .LessIsBetter();

    /// <summary>Shares of open cards older than 30, 60 and 90 days; the 60th day itself is not over 60.</summary>
    public static IReadOnlyList<Kpi> CardAgeShares { get; } = [OlderThan(30), OlderThan(60), OlderThan(90)];

    /// <summary>Share of open cards that have been to the showroom.</summary>
    public static Kpi VisitedShare { get; } = Kpi
        .Rate(
            "visited-share",
            "已进店占比",
            "Visited share",
            Source.Gps("2.7"),
            FactKinds.Cards.AtCut(CardSets.Closing),
            FirstVisitOn <= Day.Cut)
        .In(KpiFamily.Structure);

    /// <summary>Share of new cards with complete information.</summary>
    public static Kpi CompleteCardRate { get; } = Kpi
        .Rate(
            "complete-card-rate",
            "客户信息完整率",
            "Complete card rate",
            Source.Sgm().Implied(),
            FactKinds.Cards.AsOf(CardSets.New),
            IsComplete)
        .In(KpiFamily.Structure);

    /// <summary>Share of open cards, not dormant, for which nobody has set a next contact date.</summary>
    public static Kpi UnscheduledRate { get; } = Kpi
        .Rate(
            "unscheduled-rate",
            "无下次跟进占比",
            "Unscheduled rate",
            Source.Ours,
            FactKinds.Cards.AtCut(CardSets.Pursued),
            CardSets.Unscheduled)
        .In(KpiFamily.Structure)
        .LessIsBetter();

    /// <summary>Open cards, not dormant, whose next contact date has passed.</summary>
    public static Kpi OverdueProspects { get; } = Kpi
        .Count(
            "overdue-prospects",
            "逾期未跟进",
            "Overdue prospects",
            Source.Gps(),
            FactKinds.Cards.AtCut(CardSets.Pursued & NextContactOn < Day.Cut))
        .In(KpiFamily.Structure, KpiUnits.Cards)
        .LessIsBetter();

    /// <summary>Share of open cards, not dormant, whose next contact date has passed.</summary>
    public static Kpi OverdueRate { get; } = Kpi
        .Rate(
            "overdue-rate",
            "逾期未跟进率",
            "Overdue rate",
            Source.Gps(),
            FactKinds.Cards.AtCut(CardSets.Pursued),
            NextContactOn < Day.Cut)
        .In(KpiFamily.Structure)
        .LessIsBetter();

    /// <summary>Every one of them for cards graded on a scale.</summary>
    public static IReadOnlyList<Kpi> On(LevelScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return
        [
            AverageCardAge, .. CardAgeShares, .. scale.Levels.Select(LevelShare), VisitedShare, CompleteCardRate,
            UnscheduledRate, OverdueProspects, OverdueRate, CadenceComplianceRate(scale),
        ];
    }

    /// <summary>
    /// A date that the customer named and that is to come goes before the interval; else the last contact, or the
    /// filing, is not older than the level allows. Levels without an interval take no part.
    /// </summary>
    internal static Kpi CadenceComplianceRate(LevelScale scale)
    {
        var paced = scale.Levels.Where(level => level.ContactInterval is not null).ToList();
        var kept = paced
            .Select(level =>
                CardColumns.Level.Is(level.Code) & LastTouchOn >= Day.Cut.ReachedWithin(level.ContactInterval!))
            .Aggregate(AgreedOn >= Day.Cut, (either, withinInterval) => either | withinInterval);
        return Kpi
            .Rate(
                "cadence-compliance-rate",
                "跟踪频率达标率",
                "Cadence compliance rate",
                Source.Lotus().Implied().And(Source.Drm().Implied()),
                FactKinds.Cards.AtCut(CardSets.Pursued & Paced(paced)),
                kept)
            .In(KpiFamily.Structure)
            .OfScale();
    }

    private static Condition<CardFacts> Paced(IReadOnlyList<Level> levels)
    {
        var any = CardColumns.Level.In(levels.Select(level => level.Code));
        return levels.Count > 0
            ? any
            : any.Called("本标准无跟踪频率，不适用", "not applicable: the standard sets no contact interval");
    }

    private static Kpi OlderThan(int days)
    {
        var number = days.ToString(CultureInfo.InvariantCulture);
        return Kpi
            .Rate(
                $"card-age-over-{number}-share",
                $"卡龄超{number}天占比",
                $"Card age over {number} days share",
                Source.Gps("4.7"),
                FactKinds.Cards.AtCut(CardSets.Closing),
                FiledOn < Day.Cut.Minus(days))
            .In(KpiFamily.Structure)
            .LessIsBetter();
    }

    private static Kpi LevelShare(Level level) => Kpi
        .Rate(
            $"level-share-{level.Code.Value}",
            $"意向级别占比：{level.Name.Zh}",
            $"Level share: {level.Name.En}",
            Source.Gps("3"),
            FactKinds.Cards.AtCut(CardSets.Closing),
            CardColumns.Level.Is(level.Code))
        .In(KpiFamily.Structure)
        .NeitherIsBetter()
        .OfScale();
}

using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using static Funnel.Domain.Facts.StageColumns;

namespace Funnel.Domain.Kpis.Catalog;

/// <summary>The sets of cards that KPIs speak of by how they stood before; no card is in one twice.</summary>
internal static class StageSets
{
    /// <summary>期初库存, as it stood at the end of the day before the period.</summary>
    public static Condition<StageFacts> Opening { get; } =
        (FiledOn < Day.From & !(ClosedOn < Day.From) & BeganOn < Day.From & !(EndedOn < Day.From))
        .Called("期初库存", "opening prospects");

    /// <summary>新增, as it was filed.</summary>
    public static Condition<StageFacts> New { get; } =
        (FiledOn.Within(Day.From, Day.Cut) & IsFirst).Called("新增有望客户（留档时）", "new prospects as filed");

    /// <summary>期初订单: opening cards with an order in force.</summary>
    public static Condition<StageFacts> OpeningOrdered { get; } =
        (Opening & IsOrdered).Called("期初订单客户", "opening cards with an order in force");
}

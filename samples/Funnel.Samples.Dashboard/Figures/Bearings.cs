using System.Collections.Frozen;
using Funnel.Domain.Kpis;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>Which way of each KPI is the good one; most are better for being more.</summary>
internal static class Bearings
{
    private static readonly FrozenSet<string> Less = FrozenSet.Create(
        StringComparer.Ordinal,
        "lost-prospects", "lost-rate", "new-lost-rate", "orders-cancelled", "order-cancellation-rate",
        "closing-dormant", "dormancy-rate", "average-card-age", "card-age-over-30-share", "card-age-over-60-share",
        "card-age-over-90-share", "overdue-prospects", "overdue-rate", "days-to-order", "days-to-delivery");

    // What is in stock, where it came from and why cards were lost tell how things are, not how well.
    private static readonly FrozenSet<string> Neither = FrozenSet.Create(
        StringComparer.Ordinal,
        "opening-prospects", "closing-prospects", "closing-active", "closing-ordered", "repeat-visit-share",
        "lost-competitor-share", "lost-same-brand-share", "lost-gave-up-share", "lost-territory-share",
        "lost-unreachable-share", "contacts-per-prospect", "loyalty-share", "delivered-opening-ordered",
        "delivered-opening-prospect", "delivered-new-showroom", "delivered-new-outreach");

    public static Bearing Of(Kpi kpi) =>
        Less.Contains(kpi.Id) ? Bearing.Less
        : Neither.Contains(kpi.Id) || kpi.Id.StartsWith("level-share-", StringComparison.Ordinal) ? Bearing.Neither
        : Bearing.More;
}

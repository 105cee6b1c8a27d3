using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Reports;

/// <summary>关键管理报表 (GPS): every KPI against every group, with the total.</summary>
/// <param name="Period">The period.</param>
/// <param name="By">The dimensions that make a group.</param>
/// <param name="Groups">The groups, by key.</param>
/// <param name="Rows">The standard's headline KPIs in its order, then the others in the order of the table.</param>
public sealed record KeyManagementReport(
    ReportingPeriod Period,
    IReadOnlyList<Dimension> By,
    IReadOnlyList<GroupKey> Groups,
    IReadOnlyList<KeyFigureRow> Rows) : IReport
{
    /// <inheritdoc/>
    public ReportHeading Heading => ReportHeadings.KeyManagement;

    /// <inheritdoc/>
    public Scope Where { get; init; } = Scope.Everything;

    /// <summary>Lays out KPIs that are evaluated already, by whichever engine.</summary>
    /// <param name="table">The KPIs by group.</param>
    /// <param name="standard">The standard that says what a manager looks at first.</param>
    public static KeyManagementReport Of(KpiTable table, SalesStandard standard)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(standard);
        var rows = table.Total.Select(total => RowOf(table, total, standard))
            .OrderBy(row => row.IsHeadline ? PlaceOf(row.Kpi, standard) : standard.Headline.Count);
        return new(table.Period, table.By, [.. table.Groups.Select(group => group.Key)], [.. rows])
        {
            Where = table.Where,
        };
    }

    private static KeyFigureRow RowOf(KpiTable table, KpiValue total, SalesStandard standard) => new(
        total.Kpi,
        PlaceOf(total.Kpi, standard) >= 0,
        [.. table.Groups.Select(group => FigureOf(group, total.Kpi))],
        total);

    private static KpiValue? FigureOf(KpiGroup group, Kpi kpi)
    {
        foreach (var value in group.Values)
        {
            if (value.Kpi == kpi)
            {
                return value;
            }
        }

        return null;
    }

    private static int PlaceOf(Kpi kpi, SalesStandard standard)
    {
        for (var place = 0; place < standard.Headline.Count; place++)
        {
            if (standard.Headline[place].Id == kpi.Id)
            {
                return place;
            }
        }

        return -1;
    }
}

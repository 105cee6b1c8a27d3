using Funnel.Domain.Kpis;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Navigation;

/// <summary>Leads from numbers to the records behind them, of one scope and period.</summary>
internal sealed class FigureLinks(Viewpoint viewpoint)
{
    public const string Numerator = "numerator";
    public const string Denominator = "denominator";
    public const string Missing = "missing";

    /// <summary>A count and its records, narrowed down by conditions such as <c>level=H</c>.</summary>
    public FigureLink Count(string kpi, string side, long count, params IReadOnlyList<string> where) =>
        new(kpi, side, Numbers.Whole(count), Address(kpi, side, where));

    /// <summary>
    /// A KPI's value: a count or sum leads to what it counts, a rate to its numerator, an average to what it is taken
    /// over.
    /// </summary>
    public FigureLink Value(KpiValue value) => value.Kpi.Kind switch
    {
        KpiKind.Count or KpiKind.Sum => Count(value.Kpi.Id, Numerator, value.Numerator),
        KpiKind.Ratio or KpiKind.Proportion or KpiKind.FlowRatio => Rate(value, Numerator),
        _ => Rate(value, Denominator),
    };

    public string Address(string kpi, string side, params IReadOnlyList<string> where) => viewpoint.Link(
        "/members", [("kpi", kpi), ("side", side), .. where.Select(condition => ("where", (string?)condition))]);

    private FigureLink Rate(KpiValue value, string side) =>
        new(value.Kpi.Id, side, Numbers.Value(value), Address(value.Kpi.Id, side), IsCount: false);
}

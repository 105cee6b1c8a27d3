using Funnel.Domain.Kpis;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>A key figure with what it was before and how it went.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Before">That of the period before; null where the records begin later.</param>
/// <param name="Line">The value of each of the last months, the latest at the end.</param>
/// <param name="Doubt">Why it is to be read with care; null where it is not.</param>
internal sealed record Tile(KpiValue Value, KpiValue? Before, IReadOnlyList<KpiValue?> Line, Doubt? Doubt)
{
    public Change? Change => Figures.Change.Between(Value, Before);

    public static Tile Of(string kpi, Overview overview) => new(
        overview.Now.Get(kpi),
        overview.Before?.Get(kpi),
        [.. overview.Months.Select(month => month.Values?.Get(kpi))],
        overview.DoubtAbout(overview.Now.Get(kpi)));
}

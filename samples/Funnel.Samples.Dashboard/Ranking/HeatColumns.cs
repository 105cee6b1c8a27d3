using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Tables;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Scope = Funnel.Samples.Dashboard.Figures.Scope;

namespace Funnel.Samples.Dashboard.Ranking;

/// <summary>The columns of the heat table: who, then one KPI each.</summary>
internal sealed class HeatColumns(Visitor visitor, ScopeNames names, Viewpoint viewpoint, Dimension by)
{
    public IReadOnlyList<ListColumn<HeatRow>> Of(IReadOnlyList<Kpi> kpis, IReadOnlyList<KpiValue> total) =>
    [
        new(by.Name, NameOf)
        {
            Link = row => row.Scope is { } scope ? (viewpoint with { Scope = scope }).Link("/") : null,
        },
        .. kpis.Select(kpi => Of(kpi, total.Get(kpi.Id))),
    ];

    private string NameOf(HeatRow row) =>
        row.Scope is { } scope ? visitor.Say(names.Of(scope)) : row.Group.Key.Values[0];

    private ListColumn<HeatRow> Of(Kpi kpi, KpiValue total) => new(kpi.Name, row => Numbers.Value(row.Group[kpi]))
    {
        IsNumber = true,
        SortedBy = row => row.Group[kpi].Value ?? double.NegativeInfinity,
        Link = row => row.Scope is { } scope ? LinksOf(scope).Value(row.Group[kpi]).Address : null,
        Style = row => StyleOf(row.Group[kpi], total),
        Doubt = row => Doubt.Of(row.Group[kpi], null)?.Words,
    };

    private FigureLinks LinksOf(Scope scope) => new(viewpoint with { Scope = scope });

    // Coloured where the whole's rate is none that this group's cases would give by chance.
    private static string? StyleOf(KpiValue value, KpiValue total)
    {
        if (value.Kpi.Bearing == KpiBearing.Neither || total.Value is not { } whole
            || value.IntervalAt(Confidence.At95) is not { } interval)
        {
            return null;
        }

        var (low, high) = interval;
        return whole >= low && whole <= high ? null
            : whole < low == (value.Kpi.Bearing == KpiBearing.More) ? "better"
            : "worse";
    }
}

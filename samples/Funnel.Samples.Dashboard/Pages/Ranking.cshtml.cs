using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Charts;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Ranking;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;
using Scope = Funnel.Samples.Dashboard.Figures.Scope;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>
/// The dealers, or the consultants of a dealer, in order of a KPI, with how they moved – where the comparison allows an
/// order: rates that chance alone may have put apart are not ranked.
/// </summary>
internal sealed class RankingModel(
    RecordsFollower follower, FunnelFigures figures, SalesStandard standard, ShowroomToday today, Visitor visitor)
    : KpiPage(follower, standard, today, visitor)
{
    /// <summary>The order; null where there are no such groups.</summary>
    public RankedGroups? Ranked { get; private set; }

    public RankingCharts Charts { get; } = new(visitor);

    public Phrase By => OverviewTexts.ByGroup(Viewpoint.Scope.Dealer is null);

    public async Task<IActionResult> OnGetAsync(string? kpi, string? format, CancellationToken stop)
    {
        await OpenAsync(stop, wholeDealers: true);
        if (!Choose(kpi ?? "orders-signed", one => one.Kind is KpiKind.Count or KpiKind.Ratio))
        {
            return Page();
        }

        var by = Viewpoint.Scope.Dealer is null ? Dimensions.Dealer : Dimensions.Consultant;
        Ranked = RankedGroups.Of(
            Kpi,
            figures.By(Records, Viewpoint.Scope, Viewpoint.Period, by),
            figures.By(Records, Viewpoint.Scope, Viewpoint.Previous, by));
        return PageOr(format, () => Ranked is null ? null : new RankingTables(this, Visitor).Of(Ranked));
    }

    public string Csv() => Viewpoint.Link("/ranking", ("kpi", Kpi.Id), ("format", "csv"));

    /// <summary>Where groups are told apart from chance.</summary>
    public string ToComparison() => Viewpoint.Link("/comparison", ("kpi", Kpi.Id));

    /// <summary>What a group is called.</summary>
    public Phrase NameOf(RankedGroup group) => Names.Of(ScopeOf(group));

    /// <summary>The figure of a group, which leads to its records.</summary>
    public FigureLink Value(RankedGroup group) =>
        new FigureLinks(Viewpoint with { Scope = ScopeOf(group) }).Value(group.Value);

    private Scope ScopeOf(RankedGroup group) => Viewpoint.Scope.Dealer is null
        ? new(new(group.Key.Values[0]))
        : Viewpoint.Scope with { Consultant = new(group.Key.Values[0]) };
}

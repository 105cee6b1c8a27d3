using Funnel.Domain.Inventory;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Charts;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>The overview of a scope and a period.</summary>
internal sealed class IndexModel(
    RecordsFollower follower, OverviewFigures figures, ShowroomToday today, SalesStandard standard, Visitor visitor)
    : ScopedPage(follower, today, visitor)
{
    public Overview Overview { get; private set; } = null!;

    public FigureLinks Links { get; private set; } = null!;

    public OverviewCharts Charts { get; private set; } = null!;

    public StockLedger Ledger => StockLedger.Of(Overview.Now);

    public StockStructure Structure => new(Overview.Structure, standard.Scale);

    /// <summary>
    /// What a manager under this standard looks at first, and what waits to be done; the stock has a panel of its own.
    /// </summary>
    public IEnumerable<Tile> Tiles => standard.Headline
        .Except([StockKpis.OpeningProspects, StockKpis.ClosingProspects])
        .Append(StructureKpis.OverdueRate)
        .Distinct()
        .Select(kpi => Tile.Of(kpi.Id, Overview));

    /// <summary>Whether the last month of the small lines is not over on the day it is seen from.</summary>
    public bool IsLastMonthRunning =>
        Viewpoint.Period.Cut < Viewpoint.Period.Cut.With(DateAdjusters.EndOfMonth);

    /// <summary>The four parts of retail.</summary>
    public IReadOnlyList<(string Name, string Kpi, long Count)> Retail =>
    [
        .. new (Phrase Name, string Kpi)[]
        {
            (OverviewTexts.OpeningOrders, "delivered-opening-ordered"),
            (OverviewTexts.OpeningProspects, "delivered-opening-prospect"),
            (OverviewTexts.NewShowroom, "delivered-new-showroom"),
            (OverviewTexts.NewOutreach, "delivered-new-outreach"),
        }.Select(part => (Visitor.Say(part.Name), part.Kpi, Overview.Now.Get(part.Kpi).Numerator)),
    ];

    public KpiTableView Kpis { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? family, string? format, string? table, CancellationToken stop)
    {
        await OpenAsync(stop);
        Overview = figures.Of(Records, Viewpoint);
        Links = new(Viewpoint);
        Charts = new(Visitor, Links);
        Kpis = new(KpiFamilies.Of(standard), family, Overview.Groups, Viewpoint, Names);
        return PageOr(format, () => new OverviewTables(this, Visitor).Find(table));
    }

    /// <summary>The address of a table as CSV.</summary>
    public string Csv(string table) => Viewpoint.Link("/", ("format", "csv"), ("table", table));
}

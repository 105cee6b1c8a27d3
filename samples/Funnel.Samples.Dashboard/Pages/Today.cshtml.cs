using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Targets;
using Funnel.Domain.Worklists;
using Funnel.Samples.Dashboard.Exports;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Reporting;
using Funnel.Samples.Dashboard.Tables;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Funnel.Samples.Dashboard.Work;
using Microsoft.AspNetCore.Mvc;
using Scope = Funnel.Samples.Dashboard.Figures.Scope;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>
/// The morning: the month against its targets with what is to be expected, who of the team has what to do today, and
/// whom to call first. Whose morning it is, the scope says: the group's, a dealer's or a consultant's.
/// </summary>
internal sealed class TodayModel(
    RecordsFollower follower,
    ReportFigures reports,
    FunnelFigures figures,
    ForecastFigures forecasts,
    WorkBoard board,
    FunnelStore store,
    SalesStandard standard,
    ShowroomToday today,
    Visitor visitor) : ScopedPage(follower, today, visitor)
{
    /// <summary>How many are shown of whom to call first.</summary>
    public const int MostUrgent = 5;

    private static readonly TargetMetric[] Largest =
        [TargetMetric.Deliveries, TargetMetric.Orders, TargetMetric.Traffic, TargetMetric.Filings];

    /// <summary>The month under way, whatever period other pages look at.</summary>
    public Viewpoint Month { get; private set; } = null!;

    /// <summary>Target against actual, the largest first.</summary>
    public IReadOnlyList<TargetAttainment> Attained { get; private set; } = [];

    /// <summary>The share of the month that is over.</summary>
    public decimal Elapsed { get; private set; }

    /// <summary>The deliveries to be expected; null of a consultant, who has no forecast.</summary>
    public DeliveryOutlook? Outlook { get; private set; }

    /// <summary>Each dealer of the group, or each consultant of a dealer.</summary>
    public IReadOnlyList<TeamOfDay> Team { get; private set; } = [];

    /// <summary>The lists of the day, with what is on them.</summary>
    public IReadOnlyList<WorklistResult> Lists { get; private set; } = [];

    /// <summary>The first of those to be contacted.</summary>
    public ListTable Urgent { get; private set; } = null!;

    public bool IsOfGroup => Viewpoint.Scope.Dealer is null;

    public FigureLinks Links => new(Month);

    public async Task<IActionResult> OnGetAsync(string? format, CancellationToken stop)
    {
        await OpenAsync(stop);
        Month = Viewpoint with { Period = Viewpoint.MonthOf(Today).Period, IsAsReported = false };
        var performance = reports.Board(Records, Month);
        Elapsed = performance.ElapsedShare;
        Attained = [.. Largest.Select(metric => RowOf(performance).First(figure => figure.Metric == metric))];
        Outlook = Viewpoint.Scope.Consultant is null
            ? forecasts.Of(Records, Viewpoint.Scope.Dealer, Month.Period)
            : null;
        Lists = board.Of(Records, Viewpoint.Scope, Today);
        Team = TeamOf();
        Urgent = await UrgentAsync(stop);
        return PageOr(format, Table);
    }

    /// <summary>The page of a list of the day's work.</summary>
    public string LinkTo(string list, Scope? scope = null) =>
        (scope is { } own ? Viewpoint with { Scope = own } : Viewpoint).Link("/work", ("list", list));

    /// <summary>The morning of a dealer or consultant.</summary>
    public string LinkTo(TeamOfDay line) => (Viewpoint with { Scope = line.Scope }).Link("/today");

    /// <summary>The links of a dealer or consultant in the month under way.</summary>
    public FigureLinks LinksOf(TeamOfDay line) => new(Month with { Scope = line.Scope });

    public string Csv() => Viewpoint.Link("/today", ("format", "csv"));

    private IReadOnlyList<TargetAttainment> RowOf(PerformanceBoard performance) => Viewpoint.Scope switch
    {
        { Consultant: { } consultant } => performance.Consultants
            .FirstOrDefault(row => row.Consultant == consultant)?.Figures ?? performance.Total.Figures,
        _ => performance.Total.Figures,
    };

    private IReadOnlyList<TeamOfDay> TeamOf()
    {
        var by = IsOfGroup ? Dimensions.Dealer : Dimensions.Consultant;
        var table = figures.By(Records, Viewpoint.Scope, Month.Period, by);
        IEnumerable<Scope> members = Viewpoint.Scope.Dealer is not { } dealer
            ? Records.Dealers.Select(one => new Scope(one.Id))
            : Records.ConsultantsOf(dealer)
                .Where(one => Viewpoint.Scope.Consultant is not { } own || own == one.Id)
                .Where(one => one.IsActiveOn(Today) || HasWork(one.Id))
                .Select(one => new Scope(dealer, one.Id));
        return
        [
            .. members.Select(scope => TeamOfDay.Of(
                scope,
                Lists,
                Today,
                CountOf(StockKpis.OrdersSigned, scope),
                CountOf(StockKpis.DeliveredProspects, scope))),
        ];

        long CountOf(Kpi kpi, Scope scope) =>
            table[scope.Consultant?.Value ?? scope.Dealer!.Value.Value][kpi].Numerator;
    }

    // Whoever has left and still holds cards is not passed over.
    private bool HasWork(Domain.Dealers.ConsultantId consultant) =>
        Lists.Where(list => list.Id != CardWorklists.OwnerContactsId)
            .Any(list => list.Rows.Any(row => row.Consultant == consultant));

    // Overdue ones first, then those of today, each as urgent as the library says.
    private async Task<ListTable> UrgentAsync(CancellationToken stop)
    {
        var overdue = Lists.First(list => list.Id == CardWorklists.Overdue.Id);
        var list = overdue.Rows.Count > 0 ? overdue : Lists.First(one => one.Id == CardWorklists.Due.Id);
        var around = new ListSurroundings(Visitor, Records, standard, Viewpoint, Today, ("list", list.Id));
        var shown = WorkList.Of(list with { Rows = [.. list.Rows.Take(MostUrgent)] }, order: null, around);
        around.Customers = new(Visitor, await store.Archive.DetailsAsync(shown.CardsOf(PageOfList.Whole), stop));
        return shown.Of(PageOfList.Whole);
    }

    private CsvTable Table() => new(
        "today",
        [
            .. new[]
            {
                IsOfGroup ? ShellTexts.Dealer : ShellTexts.Consultant, TodayTexts.Due, TodayTexts.Done,
                TodayTexts.Overdue, TodayTexts.Appointments, TodayTexts.Orders, TodayTexts.Deliveries,
            }.Select(Visitor.Say),
        ],
        [
            .. Team.Select(line => (IReadOnlyList<object?>)
            [
                Visitor.Say(Names.Of(line.Scope)), (long)line.Due, (long)line.Done, (long)line.Overdue,
                (long)line.Appointments, line.Orders, line.Deliveries,
            ]),
        ]);
}

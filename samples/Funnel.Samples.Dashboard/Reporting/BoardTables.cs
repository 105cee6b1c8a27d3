using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Reports;
using Funnel.Domain.Targets;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Tables;
using Funnel.Samples.Dashboard.Wording;
using Scope = Funnel.Samples.Dashboard.Figures.Scope;

namespace Funnel.Samples.Dashboard.Reporting;

/// <summary>The tables of the boards: performance, process, levels.</summary>
internal sealed class BoardTables(ReportCells cells)
{
    /// <summary>Target against actual: all and the regions, the dealers, the consultants.</summary>
    public IReadOnlyList<ListTable> Of(PerformanceBoard board) =>
    [
        Performance(ReportTexts.Together, board, [board.Total, .. board.Regions]),
        .. board.Dealers.Count > 0 ? [Performance(ShellTexts.Dealer, board, board.Dealers)] : Array.Empty<ListTable>(),
        .. board.Consultants.Count > 0
            ? [Performance(ShellTexts.Consultant, board, board.Consultants)]
            : Array.Empty<ListTable>(),
    ];

    /// <summary>The five big KPIs of the process.</summary>
    public ListTable Big(ProcessScorecard report)
    {
        IReadOnlyList<ScorecardGroup> groups = [.. report.Groups, report.Total];
        return ReportCells.Table(
            ReportTexts.BigFive,
            [ReportCells.Words(By(report)), .. ReportCells.Kpis(report.Total.Big)],
            groups.Select(group => (IReadOnlyList<ListCell>)
                [cells.NameOf(report.By, group.Key, "/"), .. ReportCells.Figures(group.Big, LinksOf(report, group))]));
    }

    /// <summary>The stages, each with its KPIs, the groups beside one another.</summary>
    public ListTable Stages(ProcessScorecard report)
    {
        IReadOnlyList<ScorecardGroup> groups = [report.Total, .. report.Groups];
        return ReportCells.Table(
            ReportTexts.Stages,
            [
                ReportCells.Words(ReportTexts.Stage), ReportCells.Words(OverviewTexts.Kpi),
                .. groups.Select(group => cells.NameOf(report.By, group.Key, "/").Text)
                    .Select(name => ReportCells.Number(Phrase.Same(name))),
            ],
            Enumerable.Range(0, report.Total.Stages.Count).SelectMany(place => ValuesOf(report.Total, place)
                .Select(value => StageLine(report.Total.Stages[place], place, value.Kpi, groups))));
    }

    private IReadOnlyList<ListCell> StageLine(
        StageScore stage, int place, Kpi kpi, IReadOnlyList<ScorecardGroup> groups) =>
    [
        cells.Text(stage.Step.Name),
        cells.Text(kpi.Name),
        .. groups.Select(group => ValuesOf(group, place)
            .Where(value => value.Kpi == kpi)
            .Select(value => ReportCells.Figure(value, null))
            .FirstOrDefault(new ListCell(""))),
    ];

    /// <summary>The open cards at the end of each day by level.</summary>
    public ListTable LevelDays(LevelBoard board) => ReportCells.Table(
        ReportTexts.OpenByLevel,
        [
            ReportCells.Words(OverviewTexts.Date),
            .. cells.Standard.Scale.Levels.Select(level => ReportCells.Number(level.Name)),
            ReportCells.Number(ReportTexts.Open),
        ],
        board.Days.Select(day => (IReadOnlyList<ListCell>)
        [
            ReportCells.Day(day.On), .. day.Levels.Select(level => ReportCells.Whole(level.Cards)),
            ReportCells.Whole(day.Open),
        ]));

    /// <summary>Each card's level at the end of each day.</summary>
    public ListTable LevelCards(LevelBoard board) => ReportCells.Table(
        ReportTexts.LevelByDay,
        [
            ReportCells.Words(AttributeColumns<CardFacts>.Card.Title), ReportCells.Words(ShellTexts.Consultant),
            .. board.Days.Select(day => ReportCells.Words(Phrase.Same(ListTexts.Day(day.On)[8..]))),
        ],
        board.Rows.Select(row => (IReadOnlyList<ListCell>)
        [
            cells.Card(row.Card), cells.Consultant(row.Card.Dealer, row.Card.Consultant), .. row.Marks.Select(MarkOf),
        ]));

    private ListCell MarkOf(LevelMark? mark) => mark switch
    {
        null => new(""),
        { State: CardState.Active } active => new(active.Level.Value),
        { State: CardState.Delivered } => new("✓") { Style = "good" },
        { State: CardState.Lost } => new("✗") { Style = "bad" },
        { State: CardState.Ordered } => new("O") { Style = "good" },
        { } other => cells.Text(Codes.Of<CardState>().NameOf(other.State)) with { Style = "soft" },
    };

    private static IEnumerable<KpiValue> ValuesOf(ScorecardGroup group, int place) =>
        group.Stages[place] is { MotCompliance: { } mot } stage ? stage.Kpis.Append(mot) : group.Stages[place].Kpis;

    private static Phrase By(ProcessScorecard report) =>
        report.By.Count == 1 ? report.By[0].Name : OverviewTexts.Total;

    private FigureLinks? LinksOf(ProcessScorecard report, ScorecardGroup group) => group.Key.Values.Count == 0
        ? cells.Links
        : cells.ScopeOf(report.By, group.Key) is { } scope ? cells.LinksOf(scope) : null;

    private ListTable Performance(Phrase whose, PerformanceBoard board, IEnumerable<PerformanceRow> rows) =>
        ReportCells.Table(
            whose,
            [
                ReportCells.Words(whose),
                .. board.Total.Figures.Select(figure => Codes.Of<TargetMetric>().NameOf(figure.Metric))
                    .SelectMany(name => new[] { name, ReportTexts.TargetOf(name), ReportTexts.DoneOf(name) })
                    .Select(ReportCells.Number),
            ],
            rows.Select(row => (IReadOnlyList<ListCell>)
            [
                NameOf(row), .. row.Figures.SelectMany(figure => Attained(row, figure, board.ElapsedShare)),
            ]));

    private ListCell NameOf(PerformanceRow row) => row switch
    {
        { Consultant: { } consultant, Dealer: { } dealer } => cells.Of(new(dealer, consultant), "/today"),
        { Dealer: { } dealer } => cells.Of(new(dealer), "/today"),
        { Region: { } region } => new(region.Value),
        _ => cells.Text(OverviewTexts.Total) with { Style = "total" },
    };

    private IEnumerable<ListCell> Attained(PerformanceRow row, TargetAttainment figure, decimal elapsed)
    {
        var kpi = PerformanceBoard.Actuals[figure.Metric].Id;
        var links = row.Region is not null && row.Dealer is null ? null
            : row.Dealer is null ? cells.Links
            : cells.LinksOf(new Scope(row.Dealer, row.Consultant));
        yield return ReportCells.Whole(figure.Actual, links?.Address(kpi, FigureLinks.Numerator));
        yield return ReportCells.Amount(figure.Target);
        yield return ReportCells.Share((double?)figure.AchievedShare) with { Style = StyleOf(figure, elapsed) };
    }

    // One more or less than an even pace is no lead and no lag.
    private static string? StyleOf(TargetAttainment figure, decimal elapsed) => figure.Target is not { } target ? null
        : (figure.Actual - (target * elapsed)) switch
        {
            >= 1 => "good",
            <= -1 => "bad",
            _ => null,
        };
}

using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Reports;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Tables;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Reporting;

/// <summary>The tables of each report.</summary>
internal sealed class ReportTables(ReportCells cells)
{
    private readonly BoardTables _boards = new(cells);

    /// <summary>The tables of a report, in the order in which they are read.</summary>
    /// <exception cref="NotSupportedException">There is no page for such a report.</exception>
    public IReadOnlyList<ListTable> Of(IReport report) => report switch
    {
        DailySalesMeeting meeting => new MeetingTables(cells).Of(meeting),
        PerformanceBoard board => _boards.Of(board),
        OrderConversion orders => [.. orders.Sections.Select(section => Section(section, orders.Total))],
        DealConversion deals => Deals(deals),
        LostReasonAnalysis lost => [.. lost.Tables.Select(table => Lost(table, lost.Total))],
        FollowUpEffect effect =>
            [Section(effect.Consultants, effect.ConsultantTotal), Section(effect.Contacts, effect.ContactsTotal)],
        ProcessScorecard scorecard => [_boards.Big(scorecard), _boards.Stages(scorecard)],
        LevelBoard board => [_boards.LevelDays(board), _boards.LevelCards(board)],
        CustomerStructure structure => [Structure(structure)],
        LeadCollectionProgress progress => [Progress(progress)],
        _ => throw new NotSupportedException($"There is no page for the report '{report.Heading.Id}'."),
    };

    private ListTable Section(ReportSection section, IReadOnlyList<KpiValue> total) => ReportCells.Table(
        section.Name,
        [ReportCells.Words(section.Name), .. ReportCells.Kpis(total)],
        [
            .. section.Rows.Select(row => (IReadOnlyList<ListCell>)
                [NameOf(section, row), .. ReportCells.Figures(row.Values, LinksOf(section, row))]),
            [Total, .. ReportCells.Figures(total, cells.Links)],
        ]);

    private ListCell Total => cells.Text(OverviewTexts.Total) with { Style = "total" };

    private ListCell NameOf(ReportSection section, ReportRow row) => section.Id == Dimensions.Consultant.Id
        ? cells.NameOf([Dimensions.Consultant], new(row.Key), "/")
        : cells.Text(row.Name);

    // Of other properties, not every figure of a line has the column to narrow its records down by.
    private FigureLinks? LinksOf(ReportSection section, ReportRow row) =>
        section.Id == Dimensions.Consultant.Id && cells.ScopeOf([Dimensions.Consultant], new(row.Key)) is { } scope
            ? cells.LinksOf(scope)
            : null;

    private IReadOnlyList<ListTable> Deals(DealConversion report)
    {
        List<DealConversionRow> rows = [.. report.Rows, report.Total];
        var by = report.By.Count == 1 ? report.By[0].Name : OverviewTexts.Total;
        return
        [
            ReportCells.Table(
                OverviewTexts.Inventory,
                [
                    ReportCells.Words(by), .. new[]
                    {
                        OverviewTexts.Opening, OverviewTexts.Created, ReportTexts.In, ReportTexts.Out,
                        OverviewTexts.Delivered, OverviewTexts.Lost, OverviewTexts.Closing,
                    }.Select(ReportCells.Number),
                ],
                rows.Select(row => (IReadOnlyList<ListCell>)
                [
                    cells.NameOf(report.By, row.Key, "/"), .. new[]
                    {
                        row.Ledger.Opening, row.Ledger.Created, row.Ledger.TransferredIn, row.Ledger.TransferredOut,
                        row.Ledger.Delivered, row.Ledger.Lost, row.Ledger.Closing,
                    }.Select(count => ReportCells.Whole(count)),
                ])),
            ReportCells.Table(
                OverviewTexts.Retail,
                [
                    ReportCells.Words(by), .. new[]
                    {
                        OverviewTexts.OpeningOrders, OverviewTexts.OpeningProspects, OverviewTexts.NewShowroom,
                        OverviewTexts.NewOutreach,
                    }.SelectMany(part => new[] { part, ReportTexts.Rate(part) }).Select(ReportCells.Number),
                ],
                rows.Select(row => (IReadOnlyList<ListCell>)
                [
                    cells.NameOf(report.By, row.Key, "/"), .. new[]
                    {
                        row.Retail.OpeningOrders, row.Retail.OpeningProspects, row.Retail.NewShowroom,
                        row.Retail.NewOutreach,
                    }.SelectMany(part => new[] { Part(part), ReportCells.Share(part.Rate) }),
                ])),
            ReportCells.Table(
                ReportTexts.Rates,
                [ReportCells.Words(by), .. ReportCells.Kpis(report.Total.Rates)],
                rows.Select(row => (IReadOnlyList<ListCell>)
                [
                    cells.NameOf(report.By, row.Key, "/"),
                    .. ReportCells.Figures(
                        row.Rates,
                        row.Key.Values.Count == 0 ? cells.Links
                            : cells.ScopeOf(report.By, row.Key) is { } scope ? cells.LinksOf(scope)
                            : null),
                ])),
        ];
    }

    private static ListCell Part(Domain.Inventory.Conversion part) =>
        new($"{Numbers.Whole(part.Converted)} / {Numbers.Whole(part.Base)}") { Raw = part.Converted };

    private ListTable Lost(LostReasonTable table, LostReasonRow total) => ReportCells.Table(
        table.Name,
        [
            ReportCells.Words(table.Name),
            .. total.Reasons.Select(one => ReportCells.Number(Codes.Of<LostReason>().NameOf(one.Reason))),
            ReportCells.Number(OverviewTexts.Total),
        ],
        table.Rows.Append(total).Select(row => (IReadOnlyList<ListCell>)
        [
            ReferenceEquals(row, total) ? Total : cells.Text(row.Name),
            .. row.Reasons.Select(one => ReportCells.Whole(
                one.Cards,
                one.Cards > 0 ? LostLink(table, ReferenceEquals(row, total) ? null : row, one.Reason) : null)),
            ReportCells.Whole(row.Total),
        ]));

    private string LostLink(LostReasonTable table, LostReasonRow? row, LostReason reason) => cells.Links.Address(
        "lost-prospects",
        FigureLinks.Numerator,
        [
            $"lost-reason={Codes.Of<LostReason>().CodeOf(reason)}",
            .. row is null ? [] : new[] { $"{table.Id}={row.Key}" },
        ]);

    private ListTable Structure(CustomerStructure report) => ReportCells.Table(
        report.Heading.Name,
        [
            ReportCells.Words(OverviewTexts.Level), ReportCells.Words(ListTexts.AgeDays),
            ReportCells.Words(new("已进店", "visited")), ReportCells.Words(Dimensions.Channel.Name),
            ReportCells.Number(ReportTexts.Cards), ReportCells.Number(ReportTexts.ShareOfAll),
        ],
        report.Cells.Select(cell => (IReadOnlyList<ListCell>)
        [
            cells.Text(cells.Standard.Scale.NameOf(cell.Level)),
            cells.Text(cell.Age.Name),
            cells.Text(ListTexts.YesNo(cell.HasVisited)),
            cells.Text(Codes.Of<Domain.Channels.FilingChannel>().NameOf(cell.Channel)),
            ReportCells.Whole(cell.Cards, cells.Links.Address(
                "closing-prospects",
                FigureLinks.Numerator,
                $"level={cell.Level.Value}",
                $"age={cell.Age.Code}",
                $"visited={(cell.HasVisited ? "true" : "false")}",
                $"channel={Codes.Of<Domain.Channels.FilingChannel>().CodeOf(cell.Channel)}")),
            ReportCells.Share((double)cell.Cards / report.Closing),
        ]));

    private static ListTable Progress(LeadCollectionProgress report)
    {
        var channels = Codes.Of<Domain.Channels.FilingChannel>();
        return ReportCells.Table(
            report.Heading.Name,
            [
                ReportCells.Words(OverviewTexts.Date),
                .. channels.Values.Select(channel => ReportCells.Number(channels.NameOf(channel))),
                .. new[]
                {
                    ReportTexts.SoFar, ReportTexts.Target, ReportTexts.Done, ReportTexts.TimeGone, ReportTexts.Ahead,
                }.Select(ReportCells.Number),
            ],
            report.Days.Select(day => (IReadOnlyList<ListCell>)
            [
                ReportCells.Day(day.On),
                .. channels.Values.Select(channel => ReportCells.Whole(
                    day.Filed.Where(filed => filed.Channel == channel).Sum(filed => filed.Cards))),
                ReportCells.Whole(day.Total), ReportCells.Amount(day.Target),
                ReportCells.Share((double?)day.AchievedShare), ReportCells.Share((double)day.ElapsedShare),
                ReportCells.Amount(day.Ahead),
            ]));
    }
}

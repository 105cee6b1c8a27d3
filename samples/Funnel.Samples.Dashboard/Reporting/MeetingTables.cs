using Funnel.Domain.Facts;
using Funnel.Domain.Reports;
using Funnel.Domain.Targets;
using Funnel.Domain.Wording;
using Funnel.Domain.Worklists;
using Funnel.Samples.Dashboard.Tables;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Reporting;

/// <summary>The tables of the daily meeting.</summary>
internal sealed class MeetingTables(ReportCells cells)
{
    /// <summary>What was done yesterday, the levels, the conversion, tomorrow's targets and tasks.</summary>
    public IReadOnlyList<ListTable> Of(DailySalesMeeting meeting)
    {
        List<MeetingRow> rows = [.. meeting.Consultants, meeting.Total];
        return
        [
            ReportCells.Table(
                ReportTexts.Yesterday(ListTexts.Day(meeting.Yesterday)),
                [Whom, .. ReportCells.Kpis(meeting.Total.Yesterday)],
                rows.Select(row => Line(row, ReportCells.Figures(row.Yesterday, null)))),
            ReportCells.Table(
                ReportTexts.Levels,
                [
                    Whom, .. cells.Standard.Scale.Levels.Select(level => ReportCells.Number(level.Name)),
                    ReportCells.Number(ReportTexts.DueTomorrow), ReportCells.Number(ReportTexts.OverdueTomorrow),
                ],
                rows.Select(row => Line(
                    row,
                    [
                        .. row.Levels.Select(level => ReportCells.Whole(level.Numerator)),
                        ReportCells.Whole(row.DueTomorrow), ReportCells.Whole(row.Overdue),
                    ]))),
            ReportCells.Table(
                ReportTexts.Conversion,
                [Whom, .. ReportCells.Kpis(meeting.Total.Conversion)],
                rows.Select(row => Line(row, ReportCells.Figures(row.Conversion, null)))),
            .. meeting.Total.Targets.Count > 0 ? [Targets(meeting, rows)] : Array.Empty<ListTable>(),
            Tasks([.. meeting.Overdue, .. meeting.DueTomorrow]),
        ];
    }

    private static ListHeading Whom => ReportCells.Words(ShellTexts.Consultant);

    private ListTable Targets(DailySalesMeeting meeting, IEnumerable<MeetingRow> rows) => ReportCells.Table(
        ReportTexts.TomorrowsTargets,
        [
            Whom,
            .. meeting.Total.Targets.Select(target => Codes.Of<TargetMetric>().NameOf(target.Metric))
                .SelectMany(name => new[] { name, ReportTexts.TargetOf(name), ReportTexts.TomorrowOf(name) })
                .Select(ReportCells.Number),
        ],
        rows.Select(row => Line(row, row.Targets.SelectMany(target => new[]
        {
            ReportCells.Whole(target.Actual), ReportCells.Amount(target.Target),
            ReportCells.Amount(meeting.ForTomorrow(target)),
        }))));

    private ListTable Tasks(IEnumerable<WorklistEntry> entries) => ReportCells.Table(
        ReportTexts.TomorrowsTasks,
        [
            ReportCells.Words(AttributeColumns<CardFacts>.Card.Title), ReportCells.Words(ShellTexts.Consultant),
            ReportCells.Words(OverviewTexts.Level), ReportCells.Words(CardColumns.NextContactOn.Title),
            ReportCells.Number(ListTexts.DaysOverdue),
        ],
        entries.Select(entry => (IReadOnlyList<ListCell>)
        [
            cells.Card(entry.Card), cells.Consultant(entry.Card.Dealer, entry.Consultant),
            cells.Text(cells.Standard.Scale.NameOf(entry.Card.Level)), ReportCells.Day(entry.Card.NextContactOn),
            entry.DaysOverdue > 0 ? ReportCells.Whole(entry.DaysOverdue) : new(""),
        ]));

    private IReadOnlyList<ListCell> Line(MeetingRow row, IEnumerable<ListCell> own) =>
    [
        row.Consultant is { } consultant
            ? cells.NameOf([Dimensions.Consultant], new(consultant.Value), "/today")
            : cells.Text(OverviewTexts.Total) with { Style = "total" },
        .. own,
    ];
}

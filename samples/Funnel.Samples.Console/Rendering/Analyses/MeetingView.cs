using Funnel.Domain.Reports;
using Funnel.Domain.Worklists;

namespace Funnel.Samples.Console.Rendering.Analyses;

/// <summary>The daily sales meeting: yesterday, prospects per level, conversion, tomorrow's tasks.</summary>
internal static class MeetingView
{
    private const int MostTasks = 20;

    public static void Show(AnalysisPage page, DailySalesMeeting report)
    {
        List<(string Name, MeetingRow Row)> rows =
            [.. report.Consultants.Select(row => (row.Consultant!.Value.Value, row)), (page.Total, report.Total)];
        var (yesterday, from) = (AnalysisPage.Day(report.Yesterday), AnalysisPage.Day(report.Period.From));
        page.Kpis(
            page.Say($"昨日 {yesterday}", $"Done on {yesterday}"),
            [.. rows.Select(line => (line.Name, line.Row.Yesterday))]);
        page.Kpis(page.Say("各级别客户", "Prospects per level"), [.. rows.Select(line => (line.Name, line.Row.Levels))]);
        page.Kpis(
            page.Say($"{from} 起转化", $"Conversion since {from}"),
            [.. rows.Select(line => (line.Name, line.Row.Conversion))]);

        var counts = new FittedTable()
            .Words(page.Say("明日任务", "Tomorrow's tasks"))
            .Numbers(page.Say("待跟进", "Due"), page.Say("逾期", "Overdue"));
        foreach (var (name, row) in rows)
        {
            counts.Row([name, Figures.Whole(row.DueTomorrow), Figures.Whole(row.Overdue)]);
        }

        page.Show(counts);
        ShowTasks(page, [.. report.Overdue, .. report.DueTomorrow]);
    }

    private static void ShowTasks(AnalysisPage page, IReadOnlyList<WorklistEntry> tasks)
    {
        if (tasks.Count == 0)
        {
            return;
        }

        var table = new FittedTable()
            .Words(
                page.Say("档案", "Card"),
                page.Say("销售顾问", "Consultant"),
                page.Say("级别", "Level"),
                page.Say("下次跟进", "Next contact"))
            .Numbers(page.Say("逾期天数", "Days overdue"));
        foreach (var entry in tasks.Take(MostTasks))
        {
            table.Row(
            [
                entry.Card.Card.Value, entry.Card.Consultant.Value,
                page.Say(page.Standard.Scale.NameOf(entry.Card.Level)),
                AnalysisPage.Day(entry.Card.NextContactOn!.Value),
                entry.DaysOverdue > 0 ? Figures.Whole(entry.DaysOverdue) : "",
            ]);
        }

        page.Show(table);
        if (tasks.Count > MostTasks)
        {
            var more = Figures.Whole(tasks.Count - MostTasks);
            page.Line(page.Say($"另有{more}条", $"… and {more} more"));
        }
    }
}

using System.Globalization;
using Funnel.Domain.Reports;
using Funnel.Domain.Targets;
using Funnel.Domain.Wording;
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
        page.Show(Levels(page, rows));
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
        if (report.Total.Targets.Count > 0)
        {
            page.Show(Targets(page, report, rows));
        }

        ShowTasks(page, [.. report.Overdue, .. report.DueTomorrow]);
    }

    private static FittedTable Levels(AnalysisPage page, List<(string Name, MeetingRow Row)> rows)
    {
        var levels = page.Standard.Scale.Levels;
        var table = new FittedTable()
            .Words(page.Say("各级别客户", "Prospects per level"))
            .Numbers(levels.Select(level => page.Say(level.Name)))
            .Numbers(page.Total);
        foreach (var (name, row) in rows)
        {
            var counts = row.Levels.Select(level => level.Numerator).ToList();
            table.Row([name, .. counts.Append(counts.Sum()).Select(Figures.Whole)]);
        }

        return table;
    }

    // What tomorrow asks for, beside what is reached of the month's target.
    private static FittedTable Targets(
        AnalysisPage page, DailySalesMeeting report, List<(string Name, MeetingRow Row)> rows)
    {
        var names = report.Total.Targets.Select(target => page.Say(Codes.Of<TargetMetric>().NameOf(target.Metric)));
        var table = new FittedTable()
            .Words(page.Say("明日指标（本月已达/目标）", "Tomorrow's targets (of the month's)"))
            .Numbers(names.Select(AnalysisPage.Headed));
        foreach (var (name, row) in rows)
        {
            table.Row([name, .. row.Targets.Select(target => Asked(report, target))]);
        }

        return table;
    }

    private static string Asked(DailySalesMeeting report, TargetAttainment target) =>
        report.ForTomorrow(target) is not { } tomorrow
            ? $"– ({Figures.Whole(target.Actual)})"
            : string.Create(
                CultureInfo.InvariantCulture, $"{tomorrow:0.0} ({Figures.Whole(target.Actual)}/{target.Target:0.#})");

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

using System.Globalization;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Reports;
using Funnel.Domain.Statistics;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering;

/// <summary>
/// Times to a step in the terminal: the groups one beside the other, then everything day by day and as a picture, in
/// which who reached it rises from below, who ended without hangs from above, and who waits is the light between.
/// </summary>
internal sealed class SurvivalPicture(Terminal terminal, Language language)
{
    private const int LastDrawn = 90;
    private const int Rows = 10;
    private const int AxisWidth = 8;

    private readonly IAnsiConsole _console = terminal.Tables();

    public void Show(TimeToEvent report, Confidence? interval)
    {
        var spells = Figures.Whole(report.Total.Table.Count);
        _console.WriteLine(Codes.Of<SpellStage>().NameOf(report.Stage).In(language)
            + Say($"，时段 {spells}", $", {spells} spells"));
        if (report.By.Count > 0)
        {
            ShowGroups(report);
        }

        ShowDays(report.Total, interval);
        Draw(report.Total);
        ShowNotes(report.Total);
    }

    private void ShowGroups(TimeToEvent report)
    {
        var table = new FittedTable()
            .Words(report.By.Select(dimension => dimension.Name.In(language)))
            .Numbers(Say("时段", "Spells"))
            .Numbers(TimeToEvent.Days.Select(day => Say($"{Day(day)}天", $"day {Day(day)}")))
            .Numbers(Say("四分之一", "Quarter by"), Say("一半", "Half by"), Say("达成者中位", "Median of reached"));
        foreach (var (key, curve) in report.Groups)
        {
            table.Row(
            [
                .. key.Values,
                Figures.Whole(curve.Table.Count),
                .. TimeToEvent.Days.Select(day => Share(curve.On(day).ReachedShare)),
                Day(curve.DayReaching(0.25)),
                Day(curve.DayReaching(0.5)),
                Day(curve.MedianAmongReached),
            ]);
        }

        _console.Write(table.Of(terminal.Width));
    }

    private void ShowDays(LifeCurve curve, Confidence? interval)
    {
        var table = new FittedTable()
            .Numbers(Say("天", "Day"), Say("在等", "At risk"), Say("当日达成", "Reached"))
            .Numbers(Say("当日结束", "Ended"), Say("不再可见", "Censored"))
            .Numbers(Say("已达成", "Reached by"));
        if (interval is not null)
        {
            table.Numbers(Say("区间", "Interval"));
        }

        table.Numbers(Say("未达成而结束", "Ended without"), Say("仍在等", "Still open"));
        foreach (var on in TimeToEvent.Days.Select(curve.On))
        {
            IEnumerable<string> bounds = interval is null
                ? []
                : [Bounds(CurveInterval.Of(curve, SpellOutcome.Reached, on.Day, interval.Level))];
            table.Row(
            [
                Figures.Whole(on.Day), Figures.Whole(on.AtRisk), Figures.Whole(on.Reached), Figures.Whole(on.Ended),
                Figures.Whole(on.Censored), Share(on.ReachedShare), .. bounds, Share(on.EndedShare),
                Share(on.OpenShare),
            ]);
        }

        _console.Write(table.Of(terminal.Width));
    }

    private void Draw(LifeCurve curve)
    {
        if (curve.LastDay < 0)
        {
            return;
        }

        var width = Math.Clamp(terminal.Width - AxisWidth, 2, LastDrawn + 1);
        var days = Enumerable.Range(0, width)
            .Select(place => curve.On((int)Math.Round((double)place * LastDrawn / (width - 1))))
            .ToList();
        for (var row = Rows; row > 0; row--)
        {
            var label = row % 5 == 0 ? Figures.Percent((double)row / Rows) : "";
            var letters = days.Select(day => Letter(day, (row - 0.5) / Rows));
            _console.WriteLine($"{label,6} " + string.Concat(letters).TrimEnd());
        }

        var axis = new char[width];
        Array.Fill(axis, ' ');
        foreach (var day in TimeToEvent.Days)
        {
            var text = day.ToString(CultureInfo.InvariantCulture);
            var place = Math.Min((int)Math.Round((double)day * (width - 1) / LastDrawn), width - text.Length);
            text.CopyTo(axis.AsSpan(place));
        }

        _console.WriteLine($"{Say("天", "day"),6} " + new string(axis));
        _console.WriteLine(Say(
            "█ 已达成  ░ 未达成而结束  空白：仍在等",
            "█ reached  ░ ended without  blank: still open"));
    }

    private static char Letter(LifeDay day, double level) => day switch
    {
        { ReachedShare: { } reached } when level < reached => '█',
        { EndedShare: { } ended } when level > 1 - ended => '░',
        { ReachedShare: null } when level < 1.0 / Rows => '·',
        _ => ' ',
    };

    private void ShowNotes(LifeCurve curve)
    {
        var (quarter, half) = (Day(curve.DayReaching(0.25)), Day(curve.DayReaching(0.5)));
        _console.WriteLine(Say(
            $"四分之一达成：第 {quarter} 天；一半达成：第 {half} 天（{Figures.None} 表示未达到）。",
            $"A quarter had reached it by day {quarter}, half by day {half} ({Figures.None}: never)."));
        _console.WriteLine(Say(
            $"仅看达成者，中位为第 {Day(curve.MedianAmongReached)} 天：不含仍在等和已结束的。",
            $"Among those who reached it the median is day {Day(curve.MedianAmongReached)}: nobody else is in it."));
        if (curve.IsCutOff)
        {
            _console.WriteLine(Say("730天以后不再逐日计，曲线到此为止。", "The curve ends with day 730; some spells went on."));
        }
        else if (!curve.IsOver && curve.LastDay is >= 0 and < LastDrawn)
        {
            _console.WriteLine(Say(
                $"第 {Day(curve.LastDay)} 天以后没有可见的时段，曲线到此为止。",
                $"The curve ends with day {Day(curve.LastDay)}: nobody was seen longer."));
        }
    }

    private static string Share(double? share) => share is { } known ? Figures.Percent(known) : Figures.None;

    private static string Day(int? day) => day?.ToString(CultureInfo.InvariantCulture) ?? Figures.None;

    private static string Bounds(ShareInterval? bounds) =>
        bounds is { } known ? $"{Figures.Percent(known.Low)} – {Figures.Percent(known.High)}" : "";

    private string Say(string zh, string en) => new Phrase(zh, en).In(language);
}

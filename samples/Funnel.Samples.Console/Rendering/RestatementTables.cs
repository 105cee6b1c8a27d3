using System.Globalization;
using Funnel.Domain.Kpis;
using Funnel.Domain.Restatement;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering;

/// <summary>A restatement as tables: from the reported figure, line by line, to the one of today.</summary>
internal sealed class RestatementTables(Terminal terminal, Language language)
{
    private readonly IAnsiConsole _console = terminal.Tables();

    public void Show(RestatementReport report)
    {
        var iso = LocalDatePattern.Iso;
        var (from, to) = (iso.Format(report.Reported.From), iso.Format(report.Reported.To));
        var (first, second) = (iso.Format(report.Reported.KnownOn), iso.Format(report.Restated.KnownOn));
        _console.WriteLine(Say("重述", "Restatement")
            + $"  {from} – {to}" + Say($"，获知日期 {first} → {second}", $", known on {first} → {second}"));
        if (report.Coverage is { } coverage && coverage < 1)
        {
            var share = Figures.Percent(coverage);
            _console.WriteLine(Say(
                $"仅 {share} 的行记有录入日期，其余视为当日录入：此处可能不全。",
                $"The recorded day is known for {share} of the rows; the rest counts as recorded on its own day, so "
                + "that something may be missing here."));
        }

        foreach (var figure in report.Total.Concat(report.Groups))
        {
            _console.WriteLine();
            Show(figure);
        }
    }

    private void Show(RestatedFigure figure)
    {
        var kpi = figure.Reported.Kpi;
        var group = string.Join(" · ", figure.Group.Values);
        _console.WriteLine(kpi.Name.In(language) + (group.Length > 0 ? $"  {group}" : "") + Versions(figure));
        var table = new FittedTable()
            .Words(Say("档案或记录", "Card or record"), Say("行", "Row"), Say("原因", "Cause"), Say("发生", "Happened"),
                Say("录入", "Recorded"), Say("录入人", "By"))
            .Numbers(Say("分子", "Numerator"), Say("分母", "Denominator"));
        table.Row(Of(Say("当时报告", "As reported"), figure.Reported));
        foreach (var line in figure.Lines)
        {
            table.Row(
            [
                line.Record, line.Row, Codes.Of<RestatementCause>().NameOf(line.Cause).In(language),
                Day(line.HappenedOn), Day(line.RecordedOn), line.RecordedBy ?? "", Signed(line.Numerator),
                Signed(line.Denominator),
            ]);
        }

        table.Row(Of(Say("现在", "Today"), figure.Restated));
        _console.Write(table.Of(terminal.Width));
        if (figure.Lines.Count > 0)
        {
            _console.WriteLine(string.Join(Say("；", "; "), figure.Causes.Select(sum =>
                $"{Codes.Of<RestatementCause>().NameOf(sum.Cause).In(language)} {Signed(sum.Numerator)}"
                + (sum.Denominator is null ? "" : $" / {Signed(sum.Denominator)}"))));
        }
    }

    private string Versions(RestatedFigure figure)
    {
        var (before, now) = (figure.Reported.Kpi, figure.Restated.Kpi);
        return before == now && now.Version == 1
            ? ""
            : Say(
                $"  口径第 {Figures.Whole(before.Version)} 版 → 第 {Figures.Whole(now.Version)} 版",
                $"  version {Figures.Whole(before.Version)} → {Figures.Whole(now.Version)}");
    }

    private static string[] Of(string title, KpiValue value) =>
    [
        title, Figures.Value(value), "", "", "", "", Figures.Whole(value.Numerator),
        value.Denominator is { } denominator ? Figures.Whole(denominator) : "",
    ];

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";

    private static string Signed(long? number) => number is { } known
        ? known.ToString("+#,0;−#,0;0", CultureInfo.InvariantCulture)
        : "";

    private string Say(string zh, string en) => new Phrase(zh, en).In(language);
}

using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using NodaTime.Text;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering;

/// <summary>A report as tables: the figures the standard looks at first, then the others.</summary>
internal sealed class ReportTables(Terminal terminal, Language language)
{
    private readonly IAnsiConsole _console = terminal.Tables();

    /// <param name="report">The report.</param>
    /// <param name="chosen">Whether the user chose the KPIs, so that there is nothing to put first.</param>
    public void Show(ReportResult report, bool chosen)
    {
        ShowTitle(report);
        ShowFigures(report, chosen);
        ShowVersions(report);
    }

    private void ShowFigures(ReportResult report, bool chosen)
    {
        if (report.Table.By.Count > 0)
        {
            ShowGroups(report, chosen);
            return;
        }

        if (chosen)
        {
            ShowTotal(report, report.Table.Total);
            return;
        }

        var (first, others) = Split(report);
        ShowTotal(report, first);
        _console.WriteLine();
        _console.WriteLine(Say("其他指标", "All other KPIs"));
        ShowTotal(report, others);
    }

    /// <summary>Only the figures the standard looks at first.</summary>
    public void ShowHeadline(ReportResult report)
    {
        ShowTitle(report);
        _console.Write(new FigureTable(language).Of(Split(report).First, terminal.Width));
    }

    private static (IReadOnlyList<KpiValue> First, IReadOnlyList<KpiValue> Others) Split(ReportResult report)
    {
        var byId = report.Table.Total.ToDictionary(value => value.Kpi.Id, StringComparer.Ordinal);
        var headline = report.Standard.Headline.Select(kpi => kpi.Id);
        List<KpiValue> first = [.. headline.Where(byId.ContainsKey).Select(id => byId[id])];
        return (first, [.. report.Table.Total.Except(first)]);
    }

    private void ShowTitle(ReportResult report)
    {
        var iso = LocalDatePattern.Iso;
        var (from, to, asOf) = (report.Period.From, report.Period.To, report.Period.AsOf);
        var seen = asOf == to ? "" : Say($"，查询日 {iso.Format(asOf)}", $", as of {iso.Format(asOf)}");
        var known = iso.Format(report.Period.KnownOn);
        seen += report.Period.KnownOn == asOf ? "" : Say($"，获知日期 {known}", $", known on {known}");
        _console.WriteLine(report.Standard.Name.In(language));
        _console.WriteLine(Say("关键管理报表", "Key management report")
            + $"  {iso.Format(from)} – {iso.Format(to)}{seen}");
        if (FactKinds.WordsOf(report.Table.Where) is { } scope)
        {
            _console.WriteLine(Say($"范围：{scope.Zh}", $"Only {scope.En}"));
        }

        if (report.Before?.Period is { } before)
        {
            var days = $"{iso.Format(before.From)} – {iso.Format(before.To)}";
            _console.WriteLine(Say($"对比期：{days}", $"Held against {days}"));
        }

        _console.WriteLine();
    }

    private void ShowTotal(ReportResult report, IReadOnlyList<KpiValue> values) =>
        _console.Write(new FigureTable(language).Of(
            values, terminal.Width, report.Before?.Total, report.Reliability));

    private void ShowGroups(ReportResult report, bool chosen)
    {
        var wanted = chosen ? report.Table.Total : Split(report).First;
        HashSet<string> grouped =
            [.. report.Table.Groups.Take(1).SelectMany(group => group.Values, (_, value) => value.Kpi.Id)];
        List<Kpi> kpis = [.. wanted.Select(value => value.Kpi).Where(kpi => grouped.Contains(kpi.Id))];
        if (kpis.Count == 0)
        {
            _console.WriteLine(Say("该分组下没有数据。", "Nothing to show in these groups."));
            return;
        }

        if (Credits.NoteOn(report.Table.By, kpis.Select(kpi => kpi.Credit)) is { } note)
        {
            ShowNote(note);
        }

        new GroupTables(_console, language, terminal.Width).Show(report, kpis);
        if (report.Before is not null)
        {
            _console.WriteLine();
            _console.WriteLine(Say("合计与对比期（各组见 json）", "The total against the other days (json has the groups)"));
            ShowTotal(report, [.. wanted.Where(value => kpis.Contains(value.Kpi))]);
        }

        if (!chosen)
        {
            _console.WriteLine(Say(
                "此处为该标准首要指标；--kpi 可选其他指标，json 与 csv 列出全部。",
                "The KPIs this standard looks at first; choose others with --kpi. json and csv give all."));
        }
    }

    private void ShowVersions(ReportResult report)
    {
        foreach (var value in report.Table.Total.Where(value => value.Refusal is not null))
        {
            _console.WriteLine(value.Refusal!.Text.In(language));
        }

        foreach (var (kpi, from) in report.Versions)
        {
            var version = Figures.Whole(kpi.Version);
            var day = from is { } first ? LocalDatePattern.Iso.Format(first) : "";
            _console.WriteLine(kpi.Name.In(language) + (from is null
                ? Say($"：第 {version} 版口径", $": version {version}")
                : Say($"：第 {version} 版口径（{day} 起）", $": version {version}, from {day}")));
        }
    }

    private void ShowNote(Phrase note)
    {
        foreach (var line in Wrapped.Lines(note.In(language), terminal.Width - 1))
        {
            _console.WriteLine(line);
        }
    }

    private string Say(string zh, string en) => new Phrase(zh, en).In(language);
}

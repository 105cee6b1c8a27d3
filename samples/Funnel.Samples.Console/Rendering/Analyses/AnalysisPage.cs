using Funnel.Domain.Conditions;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering.Analyses;

/// <summary>What every report's page needs: a console, a language, names, tables of KPIs.</summary>
internal sealed class AnalysisPage(Terminal terminal, Language language, SalesStandard standard)
{
    private readonly IAnsiConsole _console = terminal.Tables();

    public SalesStandard Standard => standard;

    public int Width => terminal.Width;

    public string Total => Say("合计", "Total");

    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string Headed(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public string Say(string zh, string en) => new Phrase(zh, en).In(language);

    public string Say(Phrase phrase) => phrase.In(language);

    public void Title(IReport report)
    {
        var period = report.Period;
        var seen = period.AsOf == period.To ? "" : Say($"，查询日 {Day(period.AsOf)}", $", as of {Day(period.AsOf)}");
        Line($"{Headed(Say(report.Heading.Name))}  {Day(period.From)} – {Day(period.To)}{seen}");
        if (FactKinds.WordsOf(report.Where) is { } scope)
        {
            Line(Say($"范围：{scope.Zh}", $"Only {scope.En}"));
        }

        Line();
    }

    public void Line(string text = "")
    {
        foreach (var line in Wrapped.Lines(text, Width - 1))
        {
            _console.WriteLine(line);
        }
    }

    public void Show(FittedTable table) => _console.Write(table.Of(Width));

    /// <summary>Which pattern of the bars stands for which part.</summary>
    public void Legend(IEnumerable<string> names) => Line(string.Join(
        "  ", names.Select((name, place) => $"{StackedBar.PatternOf(place)} {name}")));

    /// <summary>What a group is called.</summary>
    public string NameOf(IReadOnlyList<Dimension> by, GroupKey key) =>
        string.Join(" / ", by.Zip(key.Values, new GroupNames(standard, language).Of));

    public string NamesOf(IReadOnlyList<Dimension> by) =>
        string.Join(" / ", by.Select(dimension => Headed(Say(dimension.Name))));

    /// <summary>The same KPIs for one line after the other, the total at the end.</summary>
    public void Kpis(string title, IReadOnlyList<(string Name, IReadOnlyList<KpiValue> Values)> lines)
    {
        var kpis = lines[^1].Values.Select(value => value.Kpi);
        var columns = kpis.Select((kpi, place) =>
            new FigureColumn(Say(kpi.Name), [.. lines.Select(line => line.Values[place])]));
        new FigureGrid(title, [.. lines.Select(line => line.Name)], [.. columns], hasTotalRow: lines.Count > 1)
            .Show(_console, Width);
    }

    /// <summary>A section of a report with its total.</summary>
    public void Section(ReportSection section, IReadOnlyList<KpiValue> total)
    {
        IEnumerable<Dimension> by = section.Id == Dimensions.Consultant.Id ? [Dimensions.Consultant] : [];
        if (Credits.NoteOn(by, total.Select(value => value.Kpi.Credit)) is { } note)
        {
            Line(Say(note));
        }

        Kpis(Headed(Say(section.Name)), [.. section.Rows.Select(row => (Say(row.Name), row.Values)), (Total, total)]);
    }
}

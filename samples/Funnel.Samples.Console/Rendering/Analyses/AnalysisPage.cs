using Funnel.Domain.Kpis;
using Funnel.Domain.Reports;
using Funnel.Domain.Specifications;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Funnel.Samples.Console.Rendering.Analyses;

/// <summary>What every report's page needs: a console, a language, names, tables of KPIs.</summary>
internal sealed class AnalysisPage(Terminal terminal, Language language, SalesStandard standard)
{
    private const int WidthOfColumn = 13;
    private const int WidthOfNames = 24;

    private readonly IAnsiConsole _console = terminal.Tables();

    public int Width => terminal.Width;

    public SalesStandard Standard => standard;

    public string Total => Say("合计", "Total");

    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public string Say(string zh, string en) => language == Language.Zh ? zh : en;

    public string Say(Phrase phrase) => phrase.In(language);

    public void Title(IReport report)
    {
        var period = report.Period;
        var seen = period.AsOf == period.To ? "" : Say($"，查询日 {Day(period.AsOf)}", $", as of {Day(period.AsOf)}");
        Line($"{Headed(Say(report.Heading.Name))}  {Day(period.From)} – {Day(period.To)}{seen}");
        Line();
    }

    public void Line(string text = "") => _console.WriteLine(text);

    public void Write(IRenderable content) => _console.Write(content);

    public static Table Table(string first, params IEnumerable<string> others)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn(new Text(first)));
        foreach (var title in others)
            table.AddColumn(new TableColumn(new Text(title).RightJustified()).RightAligned());
        return table;
    }

    /// <summary>What a group is called.</summary>
    public string NameOf(IReadOnlyList<Dimension> by, GroupKey key) =>
        string.Join(" / ", by.Zip(key.Values, new GroupNames(standard.Scale, language).Of));

    public string NamesOf(IReadOnlyList<Dimension> by) =>
        string.Join(" / ", by.Select(dimension => Headed(Say(dimension.Name))));

    /// <summary>The same KPIs for one line after the other, as many beside each other as fit.</summary>
    public void Kpis(string title, IReadOnlyList<(string Name, IReadOnlyList<KpiValue> Values)> lines)
    {
        if (lines.Count == 0)
            return;

        var fit = Math.Max(1, (Width - WidthOfNames) / WidthOfColumn);
        foreach (var block in Enumerable.Range(0, lines[0].Values.Count).Chunk(fit))
        {
            var table = Table(title, block.Select(place => Say(lines[0].Values[place].Kpi.Name)));
            foreach (var (name, values) in lines)
                table.AddRow([new Text(name), .. block.Select(place => Cell(values[place]))]);
            Write(table);
        }
    }

    /// <summary>A section of a report with its total.</summary>
    public void Section(ReportSection section, IReadOnlyList<KpiValue> total) => Kpis(
        Headed(Say(section.Name)), [.. section.Rows.Select(row => (Say(row.Name), row.Values)), (Total, total)]);

    public static string Headed(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static Rows Cell(KpiValue value)
    {
        List<IRenderable> lines = [new Text(Figures.Value(value)).RightJustified()];
        if (value.Kpi.Denominator is not null)
            lines.Add(new Text(Figures.Fraction(value), new(Color.Grey)).RightJustified());
        return new(lines);
    }
}

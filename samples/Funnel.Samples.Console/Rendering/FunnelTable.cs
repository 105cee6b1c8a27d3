using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using NodaTime.Text;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering;

/// <summary>The funnel of the cards filed in a period: how many got how far, and what each step kept.</summary>
internal sealed class FunnelTable(Terminal terminal, Language language)
{
    private const int WidestBar = 40;
    private const int WidthOfFigures = 44;

    // Each step is the numerator of a KPI over the new cards; the filing itself is their common denominator.
    private static readonly (string Kpi, Phrase Step)[] Steps =
    [
        ("new-prospects", new("留档", "Filed")),
        ("new-overall-visit-rate", new("进店", "Visited")),
        ("new-test-drive-rate", new("试乘试驾", "Test-driven")),
        ("new-order-rate", new("订单", "Ordered")),
        ("new-close-rate", new("成交", "Delivered")),
    ];

    private readonly IAnsiConsole _console = terminal.Tables();

    public void Show(ReportingPeriod period, IReadOnlyList<KpiValue> total)
    {
        var iso = LocalDatePattern.Iso;
        var (from, to, asOf) = (iso.Format(period.From), iso.Format(period.To), iso.Format(period.AsOf));
        _console.WriteLine(Say("销售漏斗", "The funnel") + Say(
            $"  {from} – {to} 留档，截至 {asOf}", $"  cards filed {from} – {to}, as of {asOf}"));

        var counts = Steps.Select(step => total.First(value => value.Kpi.Id == step.Kpi).Numerator).ToList();
        var width = Math.Clamp(terminal.Width - WidthOfFigures, 10, WidestBar);
        var table = new Table { Border = TableBorder.Simple }
            .AddColumn(Say("环节", "Step"))
            .AddColumn(new TableColumn(Say("数量", "Cards")).RightAligned())
            .AddColumn(new TableColumn("").Width(width))
            .AddColumn(new TableColumn(Say("环节转化", "of step before")).RightAligned());
        for (var i = 0; i < Steps.Length; i++)
        {
            table.AddRow(
                new Text(Steps[i].Step.In(language)),
                new Text(Figures.Whole(counts[i]), new(decoration: Decoration.Bold)),
                new Text(counts[0] == 0 ? "" : RateBar.Of((double)counts[i] / counts[0], width), new(Color.Teal)),
                new Text(i == 0 || counts[i - 1] == 0 ? "" : Figures.Percent((double)counts[i] / counts[i - 1])));
        }

        _console.Write(table);
    }

    private string Say(string zh, string en) => new Phrase(zh, en).In(language);
}

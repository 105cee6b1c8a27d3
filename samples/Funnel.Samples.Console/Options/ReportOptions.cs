using System.CommandLine;
using Funnel.Domain.Conditions;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Rendering;

namespace Funnel.Samples.Console.Options;

/// <summary>What a report is asked about, and how it is shown, wherever its figures come from.</summary>
internal sealed class ReportOptions
{
    private readonly PeriodOptions _period = new();
    private readonly Option<string[]> _by = CommaList.Create(
        "--by",
        "Group by these dimensions, alone or combined: " + string.Join(", ", DimensionChoice.Ids) + ".",
        "dimension,…");

    private readonly Option<string[]> _kpis = CommaList.Create("--kpi", "Only these KPIs; 'kpis' lists them.", "id,…");
    private readonly Option<string> _format = Choices.Format("table", "json", "csv", "xlsx", "parquet");

    public void AddTo(Command command)
    {
        _period.AddTo(command);
        command.Add(_by);
        command.Add(_kpis);
        command.Add(_format);
    }

    public ReportingPeriod PeriodOf(ParseResult asked) => _period.Of(asked);

    public IReadOnlyList<Dimension> ByOf(ParseResult asked) => DimensionChoice.Of(CommaList.Of(asked, _by));

    public IReadOnlyList<Kpi> KpisOf(ParseResult asked, SalesStandard standard) =>
        KpiChoice.Among(standard.Kpis, CommaList.Of(asked, _kpis));

    public void Show(Invocation run, ReportResult report)
    {
        switch (run.Asked.GetValue(_format))
        {
            case "json":
                ReportJson.Write(run.Terminal.OutputBytes, report);
                break;
            case "csv":
                ReportCsv.Write(run.Terminal.Output, report);
                break;
            case "xlsx":
                ReportWorkbook.Write(run.Terminal.OutputBytes, report, run.Language);
                break;
            case "parquet":
                WriteParquet(run, report);
                break;
            default:
                var isChosen = CommaList.Of(run.Asked, _kpis).Count > 0;
                new ReportTables(run.Terminal, run.Language).Show(report, chosen: isChosen);
                break;
        }
    }

    // Parquet is read from its end: it is written where there is one, and then copied.
    private static void WriteParquet(Invocation run, ReportResult report)
    {
        using var file = new MemoryStream();
        ReportParquet.WriteAsync(file, report, run.Cancellation).GetAwaiter().GetResult();
        run.Terminal.OutputBytes.Write(file.ToArray());
    }
}

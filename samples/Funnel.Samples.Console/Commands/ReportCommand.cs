using System.CommandLine;
using Funnel.Domain.Kpis;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;
using Funnel.Samples.Datasets.Results;

namespace Funnel.Samples.Console.Commands;

/// <summary>The KPIs of a period, in groups and in total.</summary>
internal sealed class ReportCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly PeriodOptions _period = new();
    private readonly Option<string[]> _by = CommaList.Create(
        "--by",
        "Group by these dimensions, alone or combined: " + string.Join(", ", DimensionChoice.Ids) + ".",
        "dimension,…");

    private readonly Option<string[]> _kpis = CommaList.Create("--kpi", "Only these KPIs; 'kpis' lists them.", "id,…");
    private readonly Option<string> _format = Choices.Format("table", "json", "csv");

    public ReportCommand(Terminal terminal)
        : base("report", "All KPIs of a period, in groups and in total.", terminal)
    {
        _source.AddTo(this);
        _period.AddTo(this);
        Add(_by);
        Add(_kpis);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        var standard = _source.StandardOf(run.Asked);
        var period = _period.Of(run.Asked);
        var by = DimensionChoice.Of(CommaList.Of(run.Asked, _by));
        var ids = CommaList.Of(run.Asked, _kpis);
        var kpis = KpiChoice.Among(standard.Kpis, ids);
        var history = _source.Load(run).History;

        var table = KpiSeries.Evaluate(kpis, period, by, (wanted, span, dimensions) =>
            KpiFigures.Of(history, standard, wanted, span, dimensions, run.Cancellation));
        var report = new ReportResult(standard, period, table);
        switch (run.Asked.GetValue(_format))
        {
            case "json":
                ReportJson.Write(run.Terminal.OutputBytes, report);
                break;
            case "csv":
                ReportCsv.Write(run.Terminal.Output, report);
                break;
            default:
                new ReportTables(run.Terminal, run.Language).Show(report, chosen: ids.Count > 0);
                break;
        }

        return ExitCodes.Done;
    }
}

using Funnel.Domain.Standards;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;

namespace Funnel.Samples.Console.Commands;

/// <summary>The KPIs of a period, in groups and in total.</summary>
internal sealed class ReportCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly ReportOptions _report = new();

    public ReportCommand(Terminal terminal)
        : base("report", "All KPIs of a period, in groups and in total.", terminal)
    {
        _source.AddTo(this);
        _report.AddTo(this);
    }

    protected override int Run(Invocation run)
    {
        var standard = _source.StandardOf(run.Asked);
        var period = _report.PeriodOf(run.Asked);
        var by = _report.ByOf(run.Asked);
        var kpis = _report.KpisOf(run.Asked, standard);
        var history = _source.Load(run).History;
        var table = standard.Figures(history, period).Of(kpis).By(by).TableOf(run.Cancellation);
        _report.Show(run, new(standard, period, table));
        return ExitCodes.Done;
    }
}

using Funnel.Domain.Exchange.Results;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;

namespace Funnel.Samples.Console.Commands;

/// <summary>The KPIs of a period, in groups and in total.</summary>
internal sealed class ReportCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly ReportOptions _report = new();
    private readonly ScopeOption _where = new();
    private readonly CompareOption _compare = new();
    private readonly IntervalOption _interval = new();

    public ReportCommand(Terminal terminal)
        : base("report", "All KPIs of a period, in groups and in total.", terminal)
    {
        _source.AddTo(this);
        _report.AddTo(this);
        _where.AddTo(this);
        _compare.AddTo(this);
        _interval.AddTo(this);
    }

    protected override int Run(Invocation run)
    {
        var period = _report.PeriodOf(run.Asked);
        var standard = _source.StandardOf(run.Asked, period);
        var by = _report.ByOf(run.Asked);
        var kpis = _report.KpisOf(run.Asked, standard);
        var (where, other) = (_where.Of(run.Asked), _compare.Of(run.Asked, period, by));
        var confidence = _interval.Of(run.Asked, isCompared: other is not null);
        var figures = standard.Figures(_source.Load(run).History, period).Of(kpis).By(by).Where(where);
        _report.Show(run, new(standard, period, figures.TableOf(run.Cancellation))
        {
            Before = other is null ? null : figures.In(other).TableOf(run.Cancellation),
            Reliability = confidence is null ? null : FigureReliability.Of(figures, confidence, run.Cancellation),
        });
        return ExitCodes.Done;
    }
}

using System.CommandLine;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Kpis;
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
    private readonly Option<bool> _asReported = new("--as-reported")
    {
        Description = "A month as each dealer reported it: as known at its latest close in the dataset's closes.csv.",
    };

    public ReportCommand(Terminal terminal)
        : base("report", "All KPIs of a period, in groups and in total.", terminal)
    {
        _source.AddTo(this);
        _report.AddTo(this);
        _where.AddTo(this);
        _compare.AddTo(this);
        _interval.AddTo(this);
        Add(_asReported);
    }

    protected override int Run(Invocation run)
    {
        var period = _report.PeriodOf(run.Asked);
        var standard = _source.StandardOf(run.Asked, period);
        var by = _report.ByOf(run.Asked);
        var kpis = _report.KpisOf(run.Asked, standard);
        var (where, other) = (_where.Of(run.Asked), _compare.Of(run.Asked, period, by));
        var confidence = _interval.Of(run.Asked, isCompared: other is not null);
        var dataset = _source.Load(run);
        if (run.Asked.GetValue(_asReported))
        {
            if (other is not null || confidence is not null || by.Any(KpiSeries.All.Contains))
            {
                throw new UsageException(
                    "--as-reported 不能与 --compare、--interval 或按月、按周同用。",
                    "--as-reported goes with neither --compare nor --interval, nor by months or weeks.");
            }

            _report.Show(run, new(standard, period, ReportedMonth.Of(run, dataset, standard, period, figures =>
                figures.Of(kpis).By(by).Where(where))));
            return ExitCodes.Done;
        }

        var figures = standard.Figures(dataset.History, period).Of(kpis).By(by).Where(where);
        _report.Show(run, new(standard, period, figures.TableOf(run.Cancellation))
        {
            Before = other is null ? null : figures.In(other).TableOf(run.Cancellation),
            Reliability = confidence is null ? null : FigureReliability.Of(figures, confidence, run.Cancellation),
        });
        return ExitCodes.Done;
    }
}

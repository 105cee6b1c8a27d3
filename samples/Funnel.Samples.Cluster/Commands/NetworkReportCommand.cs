using System.CommandLine;
using Funnel.Samples.Cluster.Hosting;
using Funnel.Samples.Cluster.Reports;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;

namespace Funnel.Samples.Cluster.Commands;

/// <summary>The console host's report, its figures added up by the silos.</summary>
internal sealed class NetworkReportCommand : HostCommand
{
    private readonly StoreOption _store = new();
    private readonly StandardOption _standard = new();
    private readonly ReportOptions _report = new();
    private readonly ScopeOption _where = new();

    private readonly Option<int> _patience = new("--patience")
    {
        Description = "Seconds to wait for dealers whose silo has failed; those still missing are named, exit code 4.",
        DefaultValueFactory = _ => 30,
    };

    public NetworkReportCommand(Terminal terminal)
        : base("report", "All KPIs of a period, in groups and in total, from the silos.", terminal)
    {
        _store.AddTo(this);
        _standard.AddTo(this);
        _report.AddTo(this);
        _where.AddTo(this);
        Add(_patience);
    }

    protected override int Run(Invocation run)
    {
        var period = _report.PeriodOf(run.Asked);
        var standard = _standard.Of(run.Asked, period);
        var by = _report.ByOf(run.Asked);
        var kpis = _report.KpisOf(run.Asked, standard);
        var (where, scope) = (_where.TextsOf(run.Asked), _where.Of(run.Asked));
        var patience = TimeSpan.FromSeconds(run.Asked.GetValue(_patience));
        SortedSet<string> missing = new(StringComparer.Ordinal);
        var table = SiloHosting.AskAsync(
            _store.Of(run.Asked, standard),
            client => standard.Figures(new ClusterFigures(client, standard, where, period, patience, missing))
                .Of(kpis).By(by).Where(scope).TableAsync(run.Cancellation),
            run.Cancellation).GetAwaiter().GetResult();
        _report.Show(run, new(standard, period, table) { MissingDealers = [.. missing] });
        return missing.Count == 0 ? ExitCodes.Done : MissingDealers.Tell(run, missing);
    }
}

using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Warehouse.Options;
using Funnel.Samples.Warehouse.Snapshots;

namespace Funnel.Samples.Warehouse.Commands;

/// <summary>The console host's report, its figures added up in the store.</summary>
internal sealed class StoredReportCommand : HostCommand
{
    private readonly StoreOption _store = new();
    private readonly StandardOption _standard = new();
    private readonly ReportOptions _report = new();
    private readonly PartialOption _partial = new();

    public StoredReportCommand(Terminal terminal)
        : base("report", "All KPIs of a period, in groups and in total.", terminal)
    {
        _store.AddTo(this);
        _standard.AddTo(this);
        _report.AddTo(this);
        _partial.AddTo(this);
    }

    protected override int Run(Invocation run)
    {
        var period = _report.PeriodOf(run.Asked);
        var standard = _standard.Of(run.Asked, period);
        var by = _report.ByOf(run.Asked);
        var kpis = _report.KpisOf(run.Asked, standard);
        using var store = _store.Of(run.Asked);
        var (table, missing, faults) = StoredState.Read(
            store,
            _partial.IsAllowed(run.Asked),
            reading => new SnapshotReport(reading, store.Dialect, standard).Evaluate(kpis, period, by));
        _report.Show(run, new(standard, period, table) { MissingDealers = missing });
        return PartialOption.Tell(run, faults, missing);
    }
}

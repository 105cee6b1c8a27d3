using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Warehouse.Options;
using Funnel.Samples.Warehouse.Snapshots;

namespace Funnel.Samples.Warehouse.Commands;

/// <summary>The console host's worklists, their cards found in the store.</summary>
internal sealed class StoredWorklistCommand : HostCommand
{
    private readonly StoreOption _store = new();
    private readonly StandardOption _standard = new();
    private readonly WorklistOptions _worklist = new();
    private readonly PartialOption _partial = new();

    public StoredWorklistCommand(Terminal terminal)
        : base("worklist", "The cards that need attention today, most urgent first.", terminal)
    {
        _store.AddTo(this);
        _standard.AddTo(this);
        _worklist.AddTo(this);
        _partial.AddTo(this);
    }

    protected override int Run(Invocation run)
    {
        var standard = _standard.Of(run.Asked);
        var (today, list) = (_worklist.TodayOf(run.Asked), _worklist.ListOf(run.Asked));
        var dealer = _worklist.DealerOf(run.Asked);
        using var store = _store.Of(run.Asked);
        var (result, missing, faults) = StoredState.Read(
            store,
            _partial.IsAllowed(run.Asked),
            reading => new SnapshotWorklist(reading, store.Dialect, standard)
                .Of(list, today, dealer, row => _worklist.IsWanted(row, run.Asked)));
        _worklist.Show(run, result with { MissingDealers = missing }, standard);
        return PartialOption.Tell(run, faults, missing);
    }
}

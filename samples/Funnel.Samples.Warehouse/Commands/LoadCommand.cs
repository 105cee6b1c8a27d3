using System.CommandLine;
using System.Globalization;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Warehouse.Options;
using Funnel.Samples.Warehouse.Snapshots;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Warehouse.Commands;

/// <summary>Puts a snapshot of the facts as at the end of a day beside those already there.</summary>
internal sealed class LoadCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly StoreOption _store = new();
    private readonly Option<LocalDate> _asOf =
        DateOption.Required("--as-of", "The day of the snapshot; the same day again replaces it whole.");

    public LoadCommand(Terminal terminal)
        : base("load", "Put a snapshot of the facts as at a day into a store.", terminal)
    {
        _source.AddTo(this);
        Add(_asOf);
        _store.AddTo(this);
    }

    protected override int Run(Invocation run)
    {
        var standard = _source.StandardOf(run.Asked);
        var asOf = run.Asked.GetValue(_asOf);
        using var store = _store.Of(run.Asked);
        var history = _source.Load(run).History;
        using var load = store.BeginLoad(asOf, StandardMark.Of(standard));
        SnapshotLoad.Write(load, history, standard.OwnerContacts, asOf, run.Cancellation);
        var isCurrent = load.Complete();
        var rows = load.Rows.ToString(CultureInfo.InvariantCulture);
        var day = LocalDatePattern.Iso.Format(asOf);
        run.Terminal.Output.WriteLine((isCurrent
            ? new Phrase($"截至 {day} 的 {rows} 行已装载。", $"{rows} rows loaded as of {day}.")
            : new Phrase($"截至 {day} 已有更晚开始的装载，以其为准。", $"A load of {day} that began later stands instead."))
            .In(run.Language));
        return ExitCodes.Done;
    }
}

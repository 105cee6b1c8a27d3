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

    private readonly Option<LocalDate?> _knownOn = DateOption.Optional(
        "--known-on",
        "The day of knowledge; a series of months is known on the last one's. [default: --as-of]");

    public LoadCommand(Terminal terminal)
        : base("load", "Put a snapshot of the facts as at a day into a store.", terminal)
    {
        _source.AddTo(this);
        Add(_asOf);
        Add(_knownOn);
        _store.AddTo(this);
    }

    protected override int Run(Invocation run)
    {
        var standard = _source.StandardOf(run.Asked);
        var day = DayOf(run.Asked);
        using var store = _store.Of(run.Asked);
        var history = _source.Load(run).History;
        using var load = store.BeginLoad(day, StandardMark.Of(standard));
        SnapshotLoad.Write(load, history, standard.OwnerContacts, day, run.Cancellation);
        var isCurrent = load.Complete();
        var rows = load.Rows.ToString(CultureInfo.InvariantCulture);
        var (zh, en) = (day.In(Language.Zh), day.In(Language.En));
        run.Terminal.Output.WriteLine((isCurrent
            ? new Phrase($"截至 {zh} 的 {rows} 行已装载。", $"{rows} rows loaded as of {en}.")
            : new Phrase($"截至 {zh} 已有更晚开始的装载，以其为准。", $"A load of {en} that began later stands instead."))
            .In(run.Language));
        return ExitCodes.Done;
    }

    private SnapshotDay DayOf(ParseResult asked)
    {
        var asOf = asked.GetValue(_asOf);
        var knownOn = asked.GetValue(_knownOn) ?? asOf;
        if (knownOn >= asOf)
        {
            return new(asOf, knownOn);
        }

        var (known, seen) = (LocalDatePattern.Iso.Format(knownOn), LocalDatePattern.Iso.Format(asOf));
        throw new UsageException(
            $"--known-on {known} 早于 --as-of {seen}。", $"--known-on {known} lies before --as-of {seen}.");
    }
}

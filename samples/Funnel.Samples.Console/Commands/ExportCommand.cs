using System.CommandLine;
using Funnel.Domain.Exchange;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;
using Funnel.Samples.Console.Stores;

namespace Funnel.Samples.Console.Commands;

/// <summary>A dataset, or all that an event store holds, out again: a folder of CSV files or one workbook.</summary>
internal sealed class ExportCommand : HostCommand
{
    private readonly DatasetSource _source = new(isRequired: false);
    private readonly Option<string?> _store = new("--store")
    {
        Description = "In place of --data: an event store, as the dashboard keeps one.",
        HelpName = "sqlite:FILE|postgres:CONNECTION",
    };

    private readonly Option<string> _out = new("--out")
    {
        Description = "A folder, or a workbook FILE.xlsx; files of the same name are replaced.",
        HelpName = "DIR|FILE.xlsx",
        Required = true,
    };

    public ExportCommand(Terminal terminal)
        : base("export", "A dataset out again; reading it gives the same history.", terminal)
    {
        _source.AddTo(this);
        Add(_store);
        Add(_out);
    }

    protected override int Run(Invocation run)
    {
        var dataset = Read(run);
        var target = run.Asked.GetRequiredValue(_out);
        if (target.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            DatasetWriter.WriteWorkbook(target, dataset);
        }
        else
        {
            DatasetWriter.WriteFolder(target, dataset);
        }

        var cards = Figures.Whole(dataset.History.Cards.Count);
        run.Terminal.Output.WriteLine(new Phrase($"{cards} 张档案写入 {target}。", $"{cards} cards written to {target}.")
            .In(run.Language));
        return ExitCodes.Done;
    }

    private Dataset Read(Invocation run)
    {
        var store = run.Asked.GetValue(_store);
        if (store is null == !_source.IsGiven(run.Asked))
        {
            throw new UsageException("--data 与 --store 须给且只给一个。", "One of --data and --store is to be given.");
        }

        return store is null
            ? _source.Load(run)
            : EventStore.ReadAsync(store, _source.StandardOf(run.Asked), run.Cancellation).GetAwaiter().GetResult();
    }
}

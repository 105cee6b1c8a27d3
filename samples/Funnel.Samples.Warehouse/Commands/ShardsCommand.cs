using System.CommandLine;
using System.Globalization;
using Funnel.Domain.Exchange.Results;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Warehouse.Options;
using Funnel.Samples.Warehouse.Stores;
using Spectre.Console;

namespace Funnel.Samples.Warehouse.Commands;

/// <summary>The state of every shard of a store.</summary>
internal sealed class ShardsCommand : HostCommand
{
    private readonly StoreOption _store = new();
    private readonly Option<string> _format = Choices.Format("table", "json");

    public ShardsCommand(Terminal terminal)
        : base("shards", "The state of the store's shards.", terminal)
    {
        _store.AddTo(this);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        using var store = _store.Of(run.Asked);
        var shards = store.Shards();
        if (run.Asked.GetValue(_format) == "json")
        {
            WriteJson(run.Terminal.OutputBytes, shards);
        }
        else
        {
            WriteTable(run.Terminal, shards);
        }

        return shards.All(shard => shard.Fault is null) ? ExitCodes.Done : ExitCodes.Unexpected;
    }

    private static void WriteJson(Stream output, IReadOnlyList<ShardState> shards) =>
        ResultJson.Write(output, json => json.Lines("shards", shards, (line, shard) =>
        {
            line.WriteStartObject();
            line.WriteNumber("shard", shard.Number);
            line.WriteString("name", shard.Name);
            line.WriteBoolean("answers", shard.Fault is null);
            line.WriteString("fault", shard.Fault);
            line.WriteNumber("snapshots", shard.Snapshots);
            line.WriteNumber("rows", shard.Rows);
            line.WriteNumber("dealers", shard.Dealers);
            line.WriteEndObject();
        }));

    private static void WriteTable(Terminal terminal, IReadOnlyList<ShardState> shards)
    {
        var table = new Table { Border = TableBorder.Simple }
            .AddColumns("Shard", "Name", "State", "Snapshots", "Rows", "Dealers");
        foreach (var shard in shards)
        {
            string[] cells =
            [
                Digits(shard.Number), shard.Name, shard.Fault ?? "answers",
                Digits(shard.Snapshots), Digits(shard.Rows), Digits(shard.Dealers),
            ];
            table.AddRow(cells.Select(cell => new Text(cell)));
        }

        terminal.Tables().Write(table);
    }

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}

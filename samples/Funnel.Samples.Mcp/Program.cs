using System.CommandLine;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using ModelContextProtocol.Server;

namespace Funnel.Samples.Mcp;

/// <summary>
/// Lets an assistant ask a showroom's records over the Model Context Protocol, on standard input and output. It reads
/// alone unless told who records, and keeps names, phone numbers and notes to itself unless told to show them.
/// </summary>
internal static class Program
{
    private static readonly Option<string?> Data =
        new("--data") { Description = "A dataset: a folder of CSV files or one .xlsx workbook.", HelpName = "DIR" };

    private static readonly Option<string?> Store = new("--store")
    {
        Description = "Or an event store: sqlite:FILE or postgres:CONNECTION.",
        HelpName = "STORE",
    };

    private static readonly Option<string> Standard = new("--standard")
    {
        Description = "The sales standard, by its code or as a JSON file.",
        HelpName = "CODE|FILE",
        DefaultValueFactory = _ => "gps",
    };

    private static readonly Option<bool> Personal =
        new("--personal") { Description = "Show customers' names, phone numbers and notes." };

    private static readonly Option<string?> RecordAs = new("--record-as")
    {
        Description = "Let the assistant record moves in the store, signed by this id; without it nothing is recorded.",
        HelpName = "ID",
    };

    public static Task<int> Main(string[] args)
    {
        var command = new RootCommand("Figures, members, explanations, worklists and moves for an assistant (MCP).")
        {
            Data, Store, Standard, Personal, RecordAs,
        };
        command.SetAction(ServeAsync);
        return command.Parse(args).InvokeAsync();
    }

    private static async Task<int> ServeAsync(ParseResult asked, CancellationToken stop)
    {
        Showroom showroom;
        try
        {
            showroom = await OpenAsync(asked, stop);
        }
        catch (UsageException wrong)
        {
            await System.Console.Error.WriteLineAsync(wrong.Phrase.En);
            return 1;
        }
        catch (Exception wrong) when (wrong is FailureException or FaultyDataException)
        {
            await System.Console.Error.WriteLineAsync(wrong.Message);
            return 2;
        }

        await using var transport = new StdioServerTransport("funnel");
        await using var server = McpServer.Create(transport, Serving.Options(showroom));
        await server.RunAsync(stop);
        return 0;
    }

    private static Task<Showroom> OpenAsync(ParseResult asked, CancellationToken stop)
    {
        var standard = StandardFile.Latest(StandardFile.Read(asked.GetRequiredValue(Standard)));
        var recorder = asked.GetValue(RecordAs);
        var place = (asked.GetValue(Data), asked.GetValue(Store)) switch
        {
            ({ } data, null) when recorder is null => data,
            ({ }, null) => throw new UsageException("--record-as 需要 --store。", "--record-as goes with a --store."),
            (null, { } store) => store,
            _ => throw new UsageException("请给出 --data 或 --store。", "Give either --data or --store."),
        };
        return Showroom.OpenAsync(
            new(place, IsStore: asked.GetValue(Store) is not null, standard)
            {
                ShowsPersonal = asked.GetValue(Personal),
                Recorder = recorder,
            },
            stop);
    }
}

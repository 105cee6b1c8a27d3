using System.CommandLine;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Warehouse.Commands;

namespace Funnel.Samples.Warehouse;

/// <summary>Every command of the host.</summary>
internal static class WarehouseCommands
{
    public static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("A sales funnel in a database: snapshots of the facts, reports and worklists.")
        {
            new LoadCommand(terminal),
            new StoredReportCommand(terminal),
            new StoredWorklistCommand(terminal),
            new ShardsCommand(terminal),
        };
        root.Add(GlobalOptions.Language);
        root.Add(GlobalOptions.Verbose);
        return root;
    }
}

using System.CommandLine;
using Funnel.Samples.Cluster.Commands;
using Funnel.Samples.Console;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;

namespace Funnel.Samples.Cluster;

/// <summary>
/// A network's dealers on several silos: each dealer's records lie in one of them, the store keeps all.
/// </summary>
internal static class Program
{
    public static Task<int> Main(string[] args) => HostProcess.RunAsync((terminal, cancellation) =>
        CommandLine.Run(Root(terminal), args, terminal, cancellation));

    internal static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("A network's sales funnel on several silos: reports and moves, whatever fails.")
        {
            new StartCommand(terminal),
            new SiloCommand(terminal),
            new NetworkReportCommand(terminal),
            new RecordCommand(terminal),
            new TrialCommand(terminal),
        };
        root.Add(GlobalOptions.Language);
        root.Add(GlobalOptions.Verbose);
        return root;
    }
}

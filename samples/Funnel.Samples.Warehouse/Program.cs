using Funnel.Samples.Console;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Warehouse;

internal static class Program
{
    public static Task<int> Main(string[] args) => HostProcess.RunAsync((terminal, cancellation) =>
        CommandLine.Run(WarehouseCommands.Root(terminal), args, terminal, cancellation));
}

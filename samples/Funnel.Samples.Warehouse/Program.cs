using Funnel.Samples.Console;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Telemetry;

namespace Funnel.Samples.Warehouse;

internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        using var telemetry = new FunnelTelemetry();
        using var export = TelemetryExport.Begin("funnel-warehouse");
        return await HostProcess.RunAsync((terminal, cancellation) => Run(args, terminal, telemetry, cancellation));
    }

    /// <summary>Runs a command line, measured by its command: what is written on it is nobody's business.</summary>
    internal static int Run(
        IReadOnlyList<string> args,
        Terminal terminal,
        FunnelTelemetry telemetry,
        CancellationToken cancellation = default)
    {
        var root = WarehouseCommands.Root(terminal);
        var asked = root.Subcommands.FirstOrDefault(command => args.Count > 0 && command.Name == args[0]);
        return telemetry.Ask(
            asked?.Name ?? "help",
            () => CommandLine.Run(root, args, terminal, cancellation),
            code => code == ExitCodes.Done);
    }
}

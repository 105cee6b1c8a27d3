using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Console;

internal static class Program
{
    public static Task<int> Main(string[] args) => HostProcess.RunAsync((terminal, cancellation) =>
        CommandLine.Run(args, terminal, cancellation));
}

using Funnel.Samples.Dashboard.Hosting;

namespace Funnel.Samples.Dashboard;

internal static class Program
{
    public static Task<int> Main(string[] args) => CommandLine.RunAsync(args);
}

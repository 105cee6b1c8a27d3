using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Console.Commands;

/// <summary>What the host shows when it is asked for nothing in particular.</summary>
internal static class Demo
{
    public static int Run(Invocation run)
    {
        run.Terminal.Output.WriteLine("Funnel.Domain: a car dealer's sales funnel.");
        return ExitCodes.Done;
    }
}

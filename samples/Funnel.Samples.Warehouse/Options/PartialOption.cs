using System.CommandLine;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Rendering;

namespace Funnel.Samples.Warehouse.Options;

/// <summary>Whether an answer without the shards that are down will do; what is missing is always told.</summary>
internal sealed class PartialOption
{
    private readonly Option<bool> _option = new("--partial")
    {
        Description = "Answer without the shards that are down, name their dealers, and exit with code 4.",
    };

    public void AddTo(Command command) => command.Add(_option);

    public bool IsAllowed(ParseResult asked) => asked.GetValue(_option);

    /// <summary>Tells what is missing, and gives the exit code.</summary>
    public static int Tell(Invocation run, IReadOnlyList<string> faults, IReadOnlyList<string> missingDealers)
    {
        foreach (var fault in faults)
        {
            run.Terminal.Error.WriteLine(fault);
        }

        return faults.Count == 0 ? ExitCodes.Done : MissingDealers.Tell(run, missingDealers);
    }
}

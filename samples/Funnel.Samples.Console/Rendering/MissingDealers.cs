using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Console.Rendering;

/// <summary>Tells of dealers that an answer is without.</summary>
internal static class MissingDealers
{
    /// <summary>Names them, and gives the exit code.</summary>
    public static int Tell(Invocation run, IEnumerable<string> dealers)
    {
        var names = string.Join(", ", dealers);
        run.Terminal.Error.WriteLine(
            new Phrase($"结果不含经销商：{names}", $"Missing from the figures: dealers {names}").In(run.Language));
        return ExitCodes.Partial;
    }
}

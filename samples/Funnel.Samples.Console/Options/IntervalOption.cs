using System.CommandLine;
using System.Globalization;
using Funnel.Domain.Kpis;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Console.Options;

/// <summary>Whether a report tells how far its figures can be relied on, and how sure its intervals are.</summary>
internal sealed class IntervalOption
{
    private static readonly IReadOnlyList<string> Levels = [.. Confidence.All.Select(CodeOf)];

    private readonly Option<string?> _option = new("--interval")
    {
        Description = "Beside each rate the interval that holds it, this many times in a hundred, and how far every "
            + "figure can be relied on.",
        HelpName = string.Join('|', Levels),
    };

    public IntervalOption()
    {
        _option.CompletionSources.Add([.. Levels]);
        _option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => !Levels.Contains(token.Value)))
            {
                result.AddError($"--interval is one of {string.Join(", ", Levels)}.");
            }
        });
    }

    public void AddTo(Command command) => command.Add(_option);

    /// <summary>How sure the intervals are to be; null where the option was not given.</summary>
    public Confidence? Of(ParseResult asked, bool isCompared)
    {
        var level = asked.GetValue(_option);
        return level is not null && isCompared
            ? throw new UsageException(
                "--interval 不能与 --compare 同用。", "--interval does not go with --compare.")
            : Confidence.All.FirstOrDefault(confidence => CodeOf(confidence) == level);
    }

    private static string CodeOf(Confidence confidence) =>
        (100 * confidence.Level).ToString("0.#", CultureInfo.InvariantCulture);
}

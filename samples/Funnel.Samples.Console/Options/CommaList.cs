using System.CommandLine;

namespace Funnel.Samples.Console.Options;

/// <summary>Options that take several words, separated by commas, or given again and again.</summary>
internal static class CommaList
{
    public static Option<string[]> Create(string name, string description, string helpName) => new(name)
    {
        Description = description,
        HelpName = helpName,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>The words, in order; none where the option was not given.</summary>
    public static IReadOnlyList<string> Of(ParseResult asked, Option<string[]> option) =>
    [
        .. (asked.GetValue(option) ?? []).SelectMany(
            list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
    ];
}

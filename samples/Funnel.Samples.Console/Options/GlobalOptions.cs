using System.CommandLine;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Console.Options;

/// <summary>Options that every command understands.</summary>
internal static class GlobalOptions
{
    public static Option<string> Language { get; } = new Option<string>("--lang")
    {
        Description = "The language of tables and messages.",
        HelpName = "zh|en",
        DefaultValueFactory = _ => "en",
        Recursive = true,
    }.OneOf("zh", "en");

    public static Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "Show the trace of an unexpected error.",
        Recursive = true,
    };

    public static Language LanguageOf(ParseResult asked) =>
        asked.GetResult(Language)?.Tokens is [{ Value: "zh" }]
            ? Domain.Wording.Language.Zh
            : Domain.Wording.Language.En;
}

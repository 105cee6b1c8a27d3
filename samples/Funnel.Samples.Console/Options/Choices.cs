using System.CommandLine;
using Funnel.Domain.Exchange;

namespace Funnel.Samples.Console.Options;

/// <summary>Options whose value is one of a few words.</summary>
internal static class Choices
{
    /// <summary>Refuses any other word, and says which one was probably meant.</summary>
    public static Option<string> OneOf(this Option<string> option, params string[] words)
    {
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            foreach (var word in result.Tokens.Select(token => token.Value).Except(words, StringComparer.Ordinal))
            {
                result.AddError($"{option.Name} does not know '{word}'{ClosestMatch.Hint(word, words).En}");
            }
        });
        return option;
    }

    /// <summary>How the result is written.</summary>
    public static Option<string> Format(params string[] formats) => new Option<string>("--format")
    {
        Description = "How the result is written.",
        HelpName = string.Join('|', formats),
        DefaultValueFactory = _ => formats[0],
    }.OneOf(formats);
}

using System.CommandLine;
using Funnel.Domain.Exchange;

namespace Funnel.Samples.Console.Hosting;

/// <summary>Says in one line what is wrong with a command line that could not be read.</summary>
internal static class WrongArguments
{
    public static UsageException In(ParseResult asked)
    {
        var command = asked.CommandResult.Command;
        if (asked.UnmatchedTokens is not [var unknown, ..])
        {
            var message = asked.Errors[0].Message;
            return new(message, message);
        }

        if (unknown.StartsWith('-'))
        {
            var hint = ClosestMatch.Hint(unknown, OptionsOf(command));
            return new($"没有选项 '{unknown}'{hint.Zh}", $"There is no option '{unknown}'{hint.En}");
        }

        var commands = command.Subcommands.Select(c => c.Name).ToList();
        if (commands.Count == 0)
        {
            return new($"多余的参数 '{unknown}'。", $"'{unknown}' is one argument too many.");
        }

        var meant = ClosestMatch.Hint(unknown, commands);
        return new($"没有命令 '{unknown}'{meant.Zh}", $"There is no command '{unknown}'{meant.En}");
    }

    private static List<string> OptionsOf(Command command)
    {
        var names = command.Options.Select(option => option.Name).ToList();
        var above = command.Parents.OfType<Command>().SelectMany(parent => parent.Options);
        names.AddRange(above.Where(option => option.Recursive).Select(option => option.Name));
        return names;
    }
}

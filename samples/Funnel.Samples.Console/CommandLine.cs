using System.CommandLine;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Commands;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;

namespace Funnel.Samples.Console;

/// <summary>The host's command line, from its arguments to its exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command line; results go to the terminal's output, everything else to its error.</summary>
    public static int Run(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellation = default) =>
        Run(Root(terminal), args, terminal, cancellation);

    /// <summary>Runs a command line of another host that has the same manners.</summary>
    public static int Run(
        RootCommand root, IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellation = default)
    {
        var asked = root.Parse(args);
        var language = GlobalOptions.LanguageOf(asked);
        try
        {
            return Answer(asked, terminal, cancellation);
        }
        catch (UsageException wrong)
        {
            return Tell(terminal, wrong.Phrase.In(language), ExitCodes.WrongUsage);
        }
        catch (FailureException failed)
        {
            return Tell(terminal, OneLine(failed.Phrase.In(language)), ExitCodes.Unexpected);
        }
        catch (FaultyDataException faulty)
        {
            terminal.Flush();
            FaultListing.Write(terminal.Error, faulty.Errors, faulty.Advice, language);
            return ExitCodes.ErrorsInData;
        }
        catch (OperationCanceledException)
        {
            return Tell(terminal, new Phrase("已取消。", "Cancelled.").In(language), ExitCodes.Unexpected);
        }
#pragma warning disable CA1031 // Whatever else goes wrong ends in one line and an exit code.
        catch (Exception unexpected)
#pragma warning restore CA1031
        {
            var told = asked.GetValue(GlobalOptions.Verbose)
                ? unexpected.ToString()
                : OneLine(new Phrase("意外错误：", "Unexpected: ").In(language) + unexpected.Message);
            return Tell(terminal, told, ExitCodes.Unexpected);
        }
        finally
        {
            terminal.Flush();
        }
    }

    private static int Answer(ParseResult asked, Terminal terminal, CancellationToken cancellation)
    {
        if (asked.Errors.Count > 0 && asked.Action is System.CommandLine.Invocation.ParseErrorAction)
        {
            throw WrongArguments.In(asked);
        }

        var exit = asked.InvokeAsync(
            new()
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            },
            cancellation);
        return exit.GetAwaiter().GetResult();
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("A car dealer's sales funnel: KPIs and worklists from a folder of CSV files.")
        {
            new ReportCommand(terminal),
            new MembersCommand(terminal),
            new WorklistCommand(terminal),
            new AnalyzeCommand(terminal),
            new PlanCommand(terminal),
            new RestateCommand(terminal),
            new BridgeCommand(terminal),
            new CompareCommand(terminal),
            new ChartCommand(terminal),
            new ForecastCommand(terminal),
            new BacktestCommand(terminal),
            new CloseCommand(terminal),
            new ClosesCommand(terminal),
            new DevelopmentCommand(terminal),
            new ValidateCommand(terminal),
            new ExportCommand(terminal),
            new FactsCommand(terminal),
            MapCommand.For(terminal),
            new KpisCommand(terminal),
            new StandardsCommand(terminal),
            new AssessCommand(terminal),
            new RotationCommand(terminal),
            new HandoverCommand(terminal),
            new ConductCommand(terminal),
            new GenerateCommand(terminal),
        };
        root.Add(GlobalOptions.Language);
        root.Add(GlobalOptions.Verbose);
        root.SetAction((asked, cancellation) =>
            Task.FromResult(Demo.Run(new(asked, terminal, GlobalOptions.LanguageOf(asked), cancellation))));
        return root;
    }

    private static int Tell(Terminal terminal, string message, int code)
    {
        terminal.Flush();
        terminal.Error.WriteLine(message);
        return code;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}

using System.CommandLine;
using Funnel.Domain.Exchange;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Console.Commands;

/// <summary>What helps to write a mapping.</summary>
internal static class MapCommand
{
    public static Command For(Terminal terminal) =>
        new("map", "Mappings of files that are not in the exchange format.") { new SuggestCommand(terminal) };

    private sealed class SuggestCommand : HostCommand
    {
        private readonly Option<string> _folder = new("--data")
        {
            Description = "The folder with the files to map.",
            HelpName = "DIR",
            Required = true,
        };

        public SuggestCommand(Terminal terminal)
            : base("suggest", "A first draft from the names of columns, what is unsure in comments.", terminal) =>
            Add(_folder);

        protected override int Run(Invocation run)
        {
            var folder = run.Asked.GetRequiredValue(_folder);
            if (!Directory.Exists(folder))
            {
                throw new UsageException($"没有文件夹 '{folder}'。", $"There is no folder '{folder}'.");
            }

            run.Terminal.Output.Write(MappingSuggestion.For(folder, run.Language));
            return ExitCodes.Done;
        }
    }
}

using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering;

/// <summary>Standards to read, part by part: each line with its key, what it says and where that comes from.</summary>
internal sealed class StandardsText(Terminal terminal, Language language)
{
    private const int Indent = 4;

    private readonly IAnsiConsole _console = terminal.Tables();

    public void Show(IReadOnlyList<SalesStandard> standards)
    {
        foreach (var standard in standards)
        {
            _console.Write(new Text(standard.Code, new(decoration: Decoration.Bold)));
            _console.WriteLine($"  {standard.Name.In(language)}");
            foreach (var part in standard.Lines.GroupBy(line => line.PartName))
            {
                _console.WriteLine();
                _console.WriteLine("  " + part.Key.In(language));
                foreach (var line in part)
                {
                    Write(line);
                }
            }

            _console.WriteLine();
        }
    }

    private void Write(StandardLine line)
    {
        var text = $"{line.Key}  {line.Value.In(language)}  ({line.Source.Citation})";
        foreach (var part in Wrapped.Lines(text, terminal.Width - Indent - 1))
        {
            _console.WriteLine(new string(' ', Indent) + part);
        }
    }
}

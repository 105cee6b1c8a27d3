using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering;

/// <summary>Rows of texts under headings; the last column takes what room is left.</summary>
internal sealed class PlainTable(Terminal terminal, Language language)
{
    private const int WidestId = 16;

    private readonly IAnsiConsole _console = terminal.Tables();

    public void Say(Phrase line) => _console.WriteLine(line.In(language));

    public void Show(IReadOnlyList<Phrase> headings, IEnumerable<IReadOnlyList<Phrase>> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var heading in headings)
        {
            table.AddColumn(heading.In(language));
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select((cell, place) => place == headings.Count - 1
                ? new Text(cell.In(language))
                : Wrapped.Cell(cell.In(language), WidestId))]);
        }

        if (table.Rows.Count > 0)
        {
            _console.Write(table);
        }
    }
}

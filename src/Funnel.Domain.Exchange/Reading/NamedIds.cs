using System.Collections;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Entries;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The dealers and consultants that the rows of a section name, each where it was met first.</summary>
internal sealed class NamedIds
{
    private readonly BitArray _dealers = new(256);
    private readonly BitArray _consultants = new(256);
    private readonly List<(string Column, int Text, long Line)> _first = [];
    private readonly Dictionary<string, long> _writers = new(StringComparer.Ordinal);
    private string? _latestWriter;

    /// <summary>Remembers the number of a dealer's id, unless it is met again.</summary>
    public void MeetDealer(int text, long line) => Meet(_dealers, "dealer", text, line);

    /// <summary>Remembers the number of a consultant's id and its column, unless it is met again.</summary>
    public void MeetConsultant(string column, int text, long line) => Meet(_consultants, column, text, line);

    /// <summary>Remembers who wrote a row down, unless that is met again.</summary>
    public void MeetWriter(Entry? entry, long line)
    {
        // Texts are shared, and most rows have the writer of the row before.
        if (entry?.RecordedBy is { } by && !ReferenceEquals(by, _latestWriter))
        {
            _latestWriter = by;
            _writers.TryAdd(by, line);
        }
    }

    /// <summary>Hands over what was met, with the lines before the section counted.</summary>
    public void HandOver(MasterIds ids, SharedTexts texts, string file, long linesBefore)
    {
        foreach (var (column, text, line) in _first)
        {
            ids.Meet(MasterIds.MasterOf(column)!, texts.TextOf(text), file, line + linesBefore, column);
        }

        foreach (var (writer, line) in _writers)
        {
            ids.Meet(DatasetFiles.Consultants, writer, file, line + linesBefore, "recorded_by");
        }
    }

    private void Meet(BitArray met, string column, int text, long line)
    {
        if (text >= met.Length)
        {
            met.Length = 2 * text;
        }

        if (!met[text])
        {
            met[text] = true;
            _first.Add((column, text, line));
        }
    }
}

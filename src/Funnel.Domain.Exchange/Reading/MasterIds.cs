using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The ids that rows name and a master file may list, each with the first place where it was met.</summary>
/// <remarks>Asked on one thread at a time for each file; places are compared, not the order of asking.</remarks>
internal sealed class MasterIds
{
    private readonly Lock _meeting = new();
    private readonly Dictionary<(string Master, string Id), (string File, long Line, string Column)> _first = [];

    /// <summary>The file that lists what a column of this name names; null for any other column.</summary>
    public static string? MasterOf(string column) => column switch
    {
        "dealer" => DatasetFiles.Dealers,
        "consultant" or "to" or "recorded_by" => DatasetFiles.Consultants,
        _ => null,
    };

    public void Meet(string master, string id, string file, long line, string column)
    {
        if (id.Length == 0)
        {
            return;
        }

        lock (_meeting)
        {
            if (!_first.TryGetValue((master, id), out var first) || IsBefore(file, line, first))
            {
                _first[(master, id)] = (file, line, column);
            }
        }
    }

    /// <summary>Notes the ids that a master file does not list, once all files are read.</summary>
    public void Note(string master, IEnumerable<string> listed, Func<string, FileLog> logOf)
    {
        var ids = listed.ToHashSet(StringComparer.Ordinal);
        var byCase = ids.ToLookup(id => id.ToUpperInvariant(), StringComparer.Ordinal);
        foreach (var ((of, id), (file, line, column)) in _first)
        {
            if (of != master || ids.Contains(id))
            {
                continue;
            }

            var near = byCase[id.ToUpperInvariant()].Order(StringComparer.Ordinal).FirstOrDefault();
            logOf(file).Finding(line, column, id, near is null
                ? DatasetMessages.NotInMaster(master)
                : DatasetMessages.DiffersInCase(master, CsvExcerpt.Of(near)));
        }
    }

    private static bool IsBefore(string file, long line, (string File, long Line, string Column) first)
    {
        var (place, other) = (DatasetFiles.PlaceOf(file), DatasetFiles.PlaceOf(first.File));
        return place < other || (place == other && line < first.Line);
    }
}

namespace Funnel.Domain.Exchange.Mapping;

/// <summary>The first rows of a table that is to be mapped, for its values to be looked at.</summary>
internal sealed class SourceSample
{
    private const int Most = 10_000;

    private readonly List<IReadOnlyList<string>> _rows;

    private SourceSample(string source, IEnumerable<IReadOnlyList<string>> rows)
    {
        Source = source;
        _rows = [.. rows.Take(Most)];
        Header = _rows.Count > 0 ? _rows[0] : [];
    }

    /// <summary>The source's file name.</summary>
    public string Source { get; }

    /// <summary>The names of the columns; none where the file is no table.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SourceSample Of(string path)
    {
        var source = Path.GetFileName(path);
        try
        {
            return new(source, SourceTable.Rows(path, MappedTable.OfSource(source), null).Select(row => row.Fields));
        }
        catch (Exception wrong) when (wrong is not IOException and not OutOfMemoryException)
        {
            return new(source, []);
        }
    }

    /// <summary>Whether a row has nothing in a column.</summary>
    public bool HasGapsIn(string column)
    {
        var place = Header.ToList().IndexOf(column);
        return _rows.Skip(1).Any(row => place >= row.Count || row[place].Length == 0);
    }

    /// <summary>The different values of a column, in the order they are met; empty ones left out.</summary>
    public IReadOnlyList<string> ValuesOf(string column)
    {
        var place = Header.ToList().IndexOf(column);
        return [.. _rows.Skip(1)
            .Where(row => place < row.Count)
            .Select(row => row[place])
            .Where(value => value.Length > 0)
            .Distinct(StringComparer.Ordinal)];
    }
}

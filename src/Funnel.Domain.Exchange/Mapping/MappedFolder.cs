using System.Text;
using Funnel.Domain.Exchange.Csv;
using Funnel.Domain.Exchange.Reading;

namespace Funnel.Domain.Exchange.Mapping;

/// <summary>The files of a dataset written out of mapped tables, each row with its place in the source.</summary>
internal sealed class MappedFolder : ISourcePlaces
{
    private readonly Dictionary<string, List<MappedRow>> _rows = new(StringComparer.Ordinal);
    private readonly List<DatasetError> _errors = [];

    private MappedFolder()
    {
    }

    /// <summary>What could not be mapped at all: a source or a column that is not there.</summary>
    public IReadOnlyList<DatasetError> Errors => _errors;

    /// <summary>Maps the tables of a folder and writes the dataset's files to another.</summary>
    public static MappedFolder WriteOut(DatasetMapping mapping, string source, string folder, Encoding? encoding)
    {
        var mapped = new MappedFolder();
        foreach (var file in mapping.Tables.GroupBy(table => table.File, StringComparer.Ordinal))
        {
            using var csv = CsvOutput.ForRows(File.Create(Path.Combine(folder, file.Key)));
            var columns = file
                .SelectMany(table => table.Columns.Keys.Concat(table.Events.SelectMany(e => e.Set.Keys)))
                .Distinct(StringComparer.Ordinal)
                .ToList();
            if (columns.Count > 0)
            {
                csv.WriteRecord([.. columns]);
            }

            // A table of which nothing is mapped has no rows; what is wrong with its source is told all the same.
            var rows = mapped._rows[file.Key] = [];
            var line = 2L;
            var made = file.SelectMany(table => mapped.RowsOf(table, source, encoding));
            foreach (var row in made.Where(_ => columns.Count > 0))
            {
                string[] values = [.. columns.Select(column => row.Values.GetValueOrDefault(column) ?? "")];
                csv.WriteRecord(values);
                rows.Add(row with { Line = line });
                line += 1 + values.Sum(value => value.Count(letter => letter == '\n'));
            }
        }

        return mapped;
    }

    public (string File, long Line, string Column) Of(string file, long line, string column)
    {
        if (!_rows.TryGetValue(file, out var rows) || rows.FindLast(row => row.Line <= line) is not { } row || line < 2)
        {
            return (file, line, column);
        }

        return (row.Source, row.SourceLine, row.Columns.GetValueOrDefault(column) ?? column);
    }

    private IEnumerable<MappedRow> RowsOf(MappedTable table, string source, Encoding? encoding)
    {
        List<(long Line, IReadOnlyList<string> Fields)> rows = [.. Read(table, source, encoding)];
        if (rows.Count == 0)
        {
            return [];
        }

        var header = new SourceHeader(rows[0].Fields);
        List<string> missing = [.. Asked(table).Where(column => header.PlaceOf(column) < 0).Distinct()];
        foreach (var column in missing)
        {
            _errors.Add(new(table.Source, rows[0].Line, column, "", MappingMessages.NoColumn));
        }

        return missing.Count > 0
            ? []
            : rows.Skip(1)
                .Where(row => table.Rows is not { } only
                    || only.Values.Contains(header.ValueIn(row.Fields, only.Column)))
                .SelectMany(row => MappedRow.Of(table, header, row.Line, row.Fields));
    }

    private List<(long Line, IReadOnlyList<string> Fields)> Read(MappedTable table, string source, Encoding? encoding)
    {
        var path = Path.Combine(source, table.Source);
        try
        {
            if (File.Exists(path))
            {
                return [.. SourceTable.Rows(path, table, encoding)];
            }

            _errors.Add(new(table.Source, 0, "", "", MappingMessages.NoSource));
        }
        catch (Exception wrong) when (wrong is not IOException and not OutOfMemoryException)
        {
            _errors.Add(new(table.Source, 0, "", "", MappingMessages.Unreadable));
        }

        return [];
    }

    private static IEnumerable<string> Asked(MappedTable table) =>
    [
        .. table.Columns.Values.Select(value => value.Column).OfType<string>(),
        .. table.Events.SelectMany(e => e.Set.Values).Select(value => value.Column).OfType<string>(),
        .. table.Events.Select(e => e.Column),
        .. table.Rows is { } rows ? [rows.Column] : Array.Empty<string>(),
    ];
}

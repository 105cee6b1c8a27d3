using System.Text;
using CsvHelper;
using Funnel.Domain.Wording;
using static System.FormattableString;

namespace Funnel.Domain.Exchange.Csv;

/// <summary>The header row of one file, and where the columns of the layout stand in it.</summary>
internal sealed class CsvHeader
{
    private const int Absent = -1;

    private readonly string _file;
    private readonly CsvLayout _layout;
    private readonly string[] _names;
    private readonly string[] _keys;
    private readonly int[] _positions;

    private CsvHeader(string file, CsvLayout layout, string[] names)
    {
        _file = file;
        _layout = layout;
        _names = names;
        _keys = [.. names.Select(CsvNames.KeyOf)];
        _positions = [.. layout.Columns.Select(column => Array.IndexOf(_keys, CsvNames.KeyOf(column.Name)))];
    }

    /// <summary>Whether there is a header row that rows can be read by.</summary>
    public bool IsKnown => FieldCount > 0;

    public int FieldCount => _names.Length;

    /// <summary>Stands for the header of a file until it is read, and for good where it cannot be.</summary>
    public static CsvHeader Unknown(string file, CsvLayout layout) => new(file, layout, []);

    /// <summary>Where a column of the layout stands in every row; negative when the file has no such column.</summary>
    public int PositionOf(int column) => _positions[column];

    /// <summary>The columns no one asks for, by their names in the file; those without a name left out.</summary>
    public IReadOnlyList<string> UnknownNames =>
        [.. _names.Where((_, at) => _keys[at].Length > 0 && !_positions.Contains(at)).Select(CsvExcerpt.Of)];

    public bool IsPersonal(int column) => _layout.Columns[column].IsPersonal;

    public int ColumnOf(string name) => _layout.ColumnOf(name);

    public string NameOf(int column) => _layout.Columns[column].Name;

    /// <summary>The header the reader stands on; unknown if it lacks a required column or names one twice.</summary>
    public CsvHeader Read(CsvReader reader, long line, Action<CsvFault> report)
    {
        var names = new string[reader.FieldCount];
        for (var position = 0; position < names.Length; position++)
        {
            names[position] = Encoding.UTF8.GetString(reader.GetSpan(position));
        }

        var header = new CsvHeader(_file, _layout, names);
        var faults = header.Faults(line).ToList();
        faults.ForEach(report);
        return faults.Count == 0 ? header : this;
    }

    public CsvFault Fault(long line, int column, ReadOnlySpan<byte> value, Phrase expected)
    {
        var asked = _layout.Columns[column];
        return new(_file, line, asked.Name, asked.IsPersonal ? "" : CsvExcerpt.Of(value), expected);
    }

    public CsvFault FaultOfRow(long line, string value, Phrase expected) => new(_file, line, "", value, expected);

    /// <summary>A fault in the field at this place of a row, whether or not the layout asks for its column.</summary>
    public CsvFault FaultAt(long line, int position, ReadOnlySpan<byte> value, Phrase expected)
    {
        var column = Array.IndexOf(_positions, position);
        var name = position < _names.Length ? CsvExcerpt.Of(_names[position]) : "";
        return column == Absent ? new(_file, line, name, "", expected) : Fault(line, column, value, expected);
    }

    private IEnumerable<CsvFault> Faults(long line)
    {
        foreach (var column in _layout.Columns)
        {
            var key = CsvNames.KeyOf(column.Name);
            var count = _keys.Count(name => name == key);
            if (count == 0 && column.IsRequired)
            {
                yield return new(
                    _file,
                    line,
                    column.Name,
                    "",
                    new($"表头中有列 {column.Name}", $"a column named {column.Name} in the header row"));
            }

            if (count > 1)
            {
                yield return new(
                    _file,
                    line,
                    column.Name,
                    Invariant($"{count} columns"),
                    new($"表头中仅有一列 {column.Name}", $"one column named {column.Name} in the header row"));
            }
        }
    }
}

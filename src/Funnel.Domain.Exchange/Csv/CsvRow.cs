using System.Text;
using CsvHelper;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Csv;

/// <summary>The row a <see cref="CsvFile"/> stands on; it and its spans hold until the file is read on.</summary>
internal readonly ref struct CsvRow
{
    private readonly CsvReader _reader;
    private readonly CsvHeader _header;
    private readonly bool _isPlain;

    internal CsvRow(CsvReader reader, CsvHeader header, long line, byte separator)
    {
        _isPlain = CsvValue.IsPlain(reader.RawRecord, separator);
        _reader = reader;
        _header = header;
        Line = line;
    }

    /// <summary>The line of the file, counted from 1, on which the row starts.</summary>
    public long Line { get; }

    /// <summary>
    /// The value in UTF-8, without its quotes and the blanks around it, letters and digits of full width folded but for
    /// what is personal; empty when the file has no such column, or the row ends before it.
    /// </summary>
    public ReadOnlySpan<byte> this[int column]
    {
        get
        {
            var position = _header.PositionOf(column);
            if (position < 0 || position >= _reader.FieldCount)
            {
                return [];
            }

            var value = _reader.GetSpan(position);
            return _isPlain ? value : _header.IsPersonal(column) ? CsvValue.Trim(value) : CsvValue.Clean(value);
        }
    }

    /// <summary>Whether the file has this column at all.</summary>
    public bool Has(int column) => _header.PositionOf(column) >= 0;

    /// <summary>The name of a column.</summary>
    public string NameOf(int column) => _header.NameOf(column);

    /// <summary>Where the column with this name stands in the layout; negative where it has none.</summary>
    public int ColumnOf(string name) => _header.ColumnOf(name);

    public string Text(int column) => Encoding.UTF8.GetString(this[column]);

    /// <summary>The fault to report when the value in this column is not what was expected.</summary>
    public CsvFault Fault(int column, Phrase expected) => _header.Fault(Line, column, this[column], expected);
}

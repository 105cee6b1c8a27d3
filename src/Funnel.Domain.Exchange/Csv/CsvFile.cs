namespace Funnel.Domain.Exchange.Csv;

/// <summary>
/// Reads a CSV file (RFC 4180, UTF-8, a header row) row by row. A row at fault is reported and passed over, a line
/// without text or of separators alone is passed over in silence.
/// </summary>
/// <remarks>One file is read on one thread; files are independent of each other.</remarks>
/// <example>
/// <code>
/// using var cards = CsvFile.Open(path, layout, faults.Add);
/// while (cards.Read())
///     Take(cards.Row[Card], cards.Row[FiledOn]);
/// </code>
/// </example>
internal sealed class CsvFile : IDisposable
{
    private readonly Action<CsvFault> _report;
    private readonly CsvLimits _limits;
    private readonly CsvForm _form;
    private readonly CsvCursor _cursor;
    private readonly CsvHeader _header;

    private CsvFile(
        Stream stream, string name, CsvLayout layout, Action<CsvFault> report, CsvLimits limits, CsvForm form)
    {
        _report = report;
        _limits = limits;
        _form = form;
        var separator = form.Separator ?? CsvSeparators.Of(stream, layout);
        _cursor = new CsvCursor(stream, limits, CsvSection.WholeFile, separator);
        _header = CsvHeader.Unknown(name, layout);
        _header = ReadHeader();
        Length = stream.Length;
    }

    private CsvFile(Stream stream, CsvFile whole, CsvSection section, Action<CsvFault> report)
    {
        _report = report;
        _limits = whole._limits;
        _form = whole._form;
        _cursor = new CsvCursor(stream, _limits, section, whole._cursor.Separator);
        _header = whole._header;
        Length = stream.Length;
        if (section.From == 0)
        {
            MoveToHeader();
        }
    }

    /// <summary>Whether the header row is sound; if not, its faults are reported and there are no rows.</summary>
    public bool IsReadable => _header.IsKnown;

    /// <summary>The row reached by <see cref="Read"/>.</summary>
    public CsvRow Row => new(_cursor.Reader, _header, _cursor.Line, _cursor.Separator);

    /// <summary>The separator of the file.</summary>
    public byte Separator => _cursor.Separator;

    /// <summary>The columns of the file that the layout does not ask for, by the names they have there.</summary>
    public IReadOnlyList<string> UnknownColumns => _header.UnknownNames;

    /// <summary>The line of the header row.</summary>
    public long HeaderLine { get; private set; }

    public long RowsRead { get; private set; }

    /// <summary>The rows passed over, each of them reported.</summary>
    public long RowsRejected { get; private set; }

    /// <summary>The bytes of the file before the present row, out of <see cref="Length"/>.</summary>
    public long Offset => _cursor.Offset;

    public long Length { get; }

    /// <summary>The first row come upon, once one was asked for; it may lie after the section.</summary>
    internal CsvPlace First => _cursor.First ?? CsvPlace.EndOfFile;

    /// <summary>The row after the section, once all its rows are read.</summary>
    internal CsvPlace Next => _cursor.Next;

    /// <summary>
    /// Told the value of the layout's first column and the line for each row passed over, where it can still be made
    /// out: other rows may hang on it.
    /// </summary>
    public Action<ReadOnlySpan<byte>, long>? KeyOfRejected { get; set; }

    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    public static CsvFile Open(string path, CsvLayout layout, Action<CsvFault> report, CsvForm? form = null)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(report);
        return Open(OpenStream(path), Path.GetFileName(path), layout, report, form: form);
    }

    // The reader has a buffer of its own.
    internal static FileStream OpenStream(string path) =>
        new(path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan });

    /// <summary>Reads a stream from its beginning; it must be able to seek, and is closed with the file.</summary>
    public static CsvFile Open(
        Stream stream,
        string name,
        CsvLayout layout,
        Action<CsvFault> report,
        CsvLimits? limits = null,
        CsvForm? form = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(report);
        if (!stream.CanSeek)
        {
            throw new ArgumentException("The reader goes back in the file after a faulty row.", nameof(stream));
        }

        return new CsvFile(stream, name, layout, report, limits ?? CsvLimits.Default, form ?? CsvForm.Unknown);
    }

    /// <summary>
    /// Reads a section of the same file by itself, after the header was read here. Lines are counted from its start; it
    /// is for the caller to see that a row starts there.
    /// </summary>
    internal CsvFile Section(Stream stream, CsvSection section, Action<CsvFault> report) =>
        new(stream, this, section, report);

    /// <summary>Whether the file has this column of the layout at all.</summary>
    public bool Has(int column) => _header.PositionOf(column) >= 0;

    /// <summary>Moves to the next sound row; false at the end of the file.</summary>
    public bool Read()
    {
        while (IsReadable && _cursor.MoveNext() is var step and not CsvStep.End)
        {
            if (step == CsvStep.Row && _cursor.IsOnBlankRow())
            {
                continue;
            }

            if (FaultOf(step) is not { } fault)
            {
                RowsRead++;
                return true;
            }

            RowsRejected++;
            _report(fault);
        }

        return false;
    }

    public void Dispose() => _cursor.Dispose();

    private CsvHeader ReadHeader()
    {
        if (_cursor.StartsAsUtf16())
        {
            _report(_header.FaultOfRow(line: 1, "another encoding", CsvRowFaults.Utf8Text));
            return _header;
        }

        var step = MoveToHeader();
        HeaderLine = _cursor.Line;
        if (step == CsvStep.End)
        {
            _report(_header.FaultOfRow(line: 1, "", new("表头行", "a header row")));
        }
        else if (FaultOf(step) is { } fault)
        {
            _report(fault);
        }
        else
        {
            return _header.Read(_cursor.Reader, _cursor.Line, _report);
        }

        return _header;
    }

    private CsvStep MoveToHeader()
    {
        var step = _cursor.MoveNext();
        while (step == CsvStep.Row && _cursor.IsOnBlankRow())
        {
            step = _cursor.MoveNext();
        }

        return step;
    }

    private CsvFault? FaultOf(CsvStep step) => step switch
    {
        CsvStep.Row => FaultOfRow(),
        CsvStep.BrokenQuotes => FaultOfBroken(_cursor.ScanBrokenRow()),
        CsvStep.LongRow => FaultOf(_cursor.ScanLongRow()),
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    private CsvFault? FaultOfRow()
    {
        var fault = CsvRowFaults.FaultOf(_cursor.Reader, _header, _cursor.Line, _limits, _form);
        if (fault is not null)
        {
            TellKey(_cursor.Reader.FieldCount);
        }

        return fault;
    }

    // With quotes broken, only the fields before the faulty one are what their writer meant.
    private CsvFault FaultOfBroken(CsvRowScan scan)
    {
        TellKey(Math.Min(scan.Field, _cursor.Reader.FieldCount));
        return FaultOf(scan);
    }

    private void TellKey(int soundFields)
    {
        if (KeyOfRejected is { } tell && IsReadable && _header.PositionOf(0) is >= 0 and var key && key < soundFields)
        {
            tell(CsvValue.Clean(_cursor.Reader.GetSpan(key)), _cursor.Line);
        }
    }

    private CsvFault FaultOf(CsvRowScan scan)
    {
        var fault = CsvRowFaults.FaultOf(scan, _header, _cursor.Line, _limits);
        if (scan.Next is { } next)
        {
            _cursor.GoOnAt(next);
        }

        return fault;
    }
}

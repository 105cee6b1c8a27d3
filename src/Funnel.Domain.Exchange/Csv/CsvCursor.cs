using System.Buffers;
using CsvHelper;

namespace Funnel.Domain.Exchange.Csv;

/// <summary>Moves over the rows of a stream, and past those that CsvHelper cannot get past by itself.</summary>
/// <remarks>
/// CsvHelper splits the fields. By itself it stops for good at a row longer than it may hold, and gives a field with a
/// broken quote everything up to the next quote or the end of the file; then a new reader starts where the scan says.
/// </remarks>
internal sealed class CsvCursor : IDisposable
{
    private const int ReadBytes = 1 << 16;

    private readonly Stream _stream;
    private readonly CsvLimits _limits;
    private readonly CsvReaderOptions _options;
    private long _readerStart;
    private long _linesBefore;
    private long _rowOffset;
    private bool _broken;
    private bool _ended;
    private readonly long _until;

    public CsvCursor(Stream stream, CsvLimits limits, CsvSection section, byte separator)
    {
        Separator = separator;
        _stream = stream;
        _limits = limits;
        _until = section.Until;
        _options = new CsvReaderOptions
        {
            Separator = (char)separator,
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = limits.RowBytes,
            BufferSize = ReadBytes,
            OnMalformedRecord = _ => _broken = true,
        };
        if (section.From > 0)
        {
            // As in GoOnAt: the line break before the section is an empty line to the reader, and not counted.
            (_readerStart, _linesBefore) = (section.From - 1, -1);
        }

        stream.Position = _readerStart;
        Reader = CsvReader.Create(stream, _options, leaveOpen: true);
    }

    public byte Separator { get; }

    public CsvReader Reader { get; private set; }

    /// <summary>The line on which the present row starts.</summary>
    public long Line { get; private set; }

    public long Offset => _rowOffset;

    /// <summary>The first row that was come upon, be it within the section or after it; null before that.</summary>
    public CsvPlace? First { get; private set; }

    /// <summary>The row at which the section ended, known once it has; it belongs to the next one.</summary>
    public CsvPlace Next { get; private set; } = CsvPlace.EndOfFile;

    /// <summary>Whether the stream starts with the mark of UTF-16 or UTF-32, which CsvHelper would decode.</summary>
    public bool StartsAsUtf16()
    {
        Span<byte> start = stackalloc byte[4];
        _stream.Position = 0;
        var read = start[.._stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        _stream.Position = 0;
        return read.StartsWith<byte>([0xFF, 0xFE]) || read.StartsWith<byte>([0xFE, 0xFF])
            || read.SequenceEqual<byte>([0, 0, 0xFE, 0xFF]);
    }

    public CsvStep MoveNext()
    {
        if (_ended)
        {
            return CsvStep.End;
        }

        _broken = false;
        try
        {
            _ended = !Reader.Read();
        }
        catch (CsvFormatException tooLong)
        {
            Locate(tooLong.ByteOffset, tooLong.LineNumber);
            return IsPastSection() ? CsvStep.End : CsvStep.LongRow;
        }

        Locate(Reader.ByteOffset, Reader.LineNumber);
        return _ended || IsPastSection() ? CsvStep.End : _broken ? CsvStep.BrokenQuotes : CsvStep.Row;
    }

    /// <summary>Whether the present row has nothing but separators, as spreadsheets leave them.</summary>
    public bool IsOnBlankRow()
    {
        var row = Reader.RawRecord;
        return (row.IsEmpty || row[0] == Separator || row[0] is (byte)' ' or (byte)'\t' or (byte)'"' or >= 0x80)
            && !Reader.HasValueFrom(0);
    }

    /// <summary>Finds what is wrong with the present row of broken quotes, all of which is at hand.</summary>
    public CsvRowScan ScanBrokenRow()
    {
        var scan = new CsvRowScan(_limits.FieldBytes, Separator);
        scan.Take(Reader.RawRecord);
        scan.End();
        return scan;
    }

    /// <summary>Finds what is wrong with the present row, too long to be held.</summary>
    public CsvRowScan ScanLongRow()
    {
        var scan = new CsvRowScan(_limits.FieldBytes, Separator);
        var buffer = ArrayPool<byte>.Shared.Rent(ReadBytes);
        _stream.Position = _rowOffset;
        int read;
        do
        {
            read = _stream.Read(buffer);
        }
        while (read > 0 && !scan.Take(buffer.AsSpan(0, read)));
        ArrayPool<byte>.Shared.Return(buffer);
        scan.End();
        _ended = scan.Next is null;
        return scan;
    }

    /// <summary>Goes on with the row that starts at this place, as seen from the present row.</summary>
    public void GoOnAt(CsvRowScan.Place next)
    {
        // The new reader starts on the last byte of the line break, an empty line to it: at the very start of its
        // input it would take certain bytes for a byte order mark.
        _readerStart = _rowOffset + next.Offset - 1;
        _linesBefore = Line + next.Lines - 2;
        _stream.Position = _readerStart;
        Reader.Dispose();
        Reader = CsvReader.Create(_stream, _options, leaveOpen: true);
    }

    public void Dispose()
    {
        Reader.Dispose();
        _stream.Dispose();
    }

    private void Locate(long offset, long line)
    {
        _rowOffset = _readerStart + offset;
        Line = _linesBefore + line;
        First ??= _ended ? CsvPlace.EndOfFile : new(_rowOffset, Line);
    }

    private bool IsPastSection()
    {
        if (_rowOffset < _until)
        {
            return false;
        }

        _ended = true;
        Next = new(_rowOffset, Line);
        return true;
    }
}

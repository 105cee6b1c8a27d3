using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>One file of a dataset while it is read.</summary>
internal sealed class DatasetFile : IDisposable
{
    private const int FirstRows = 1 << 16;

    // Less holds none of the format's records, but a file of empty lines must not be taken for many.
    private const int ShortestRow = 20;

    private readonly CsvFile _file;
    private readonly FileLog _log;
    private readonly ReadingProgress _progress;
    private readonly ReadingForms _forms;
    private long _told;

    private DatasetFile(CsvFile file, int usualRow, FileLog log, ReadingProgress progress, ReadingForms forms)
    {
        UsualRow = usualRow;
        _file = file;
        _log = log;
        _progress = progress;
        _forms = forms;
    }

    /// <summary>Whether the file can be read at all: its header names the columns.</summary>
    public bool IsReadable => _file.IsReadable;

    /// <summary>The texts met so far, shared by the rows of this file.</summary>
    public TextPool Texts { get; } = new();

    public RowFields Fields => new(_file.Row, _log, Texts, _forms);

    /// <summary>Told the first column's value and the line of each row passed over, where it can be made out.</summary>
    public Action<ReadOnlySpan<byte>, long>? KeyOfRejected
    {
        set => _file.KeyOfRejected = value;
    }

    /// <summary>The rows read alone, of those of the file.</summary>
    public CsvPlace First => _file.First;

    public CsvPlace Next => _file.Next;

    public long Length => _file.Length;

    /// <summary>The bytes of a row, by the first rows of the file.</summary>
    public int UsualRow { get; }

    /// <summary>A section of the file, which may be read on another thread, with what is noticed in it alone.</summary>
    public DatasetFile Section(string path, CsvSection section, FileLog log) =>
        new(
            _file.Section(CsvFile.OpenStream(path), section, log.Error),
            UsualRow,
            log,
            ReadingProgress.Untold,
            _forms);

    public static DatasetFile Open(
        string path, CsvLayout layout, CsvForm form, FileLog log, ReadingProgress progress, ReadingForms forms)
    {
        var file = CsvFile.Open(path, layout, log.Error, form);
        foreach (var column in file.UnknownColumns.Where(column => !RejectedRows.IsReason(column)))
        {
            var near = ClosestMatch.To(column, layout.Columns.Select(known => known.Name));
            log.Finding(file.HeaderLine, column, "", DatasetMessages.UnknownColumn(near));
        }

        return new(file, UsualRowOf(path), log, progress, forms);
    }

    /// <summary>Stands for a file that is no text that could be read: it has no rows.</summary>
    public static DatasetFile Unreadable(CsvLayout layout, FileLog log, ReadingProgress progress, ReadingForms forms) =>
        new(CsvFile.Open(new MemoryStream(), log.File, layout, _ => { }), ShortestRow, log, progress, forms);

    public bool Read()
    {
        var isRow = _file.Read();
        if (!isRow)
        {
            Tell(_file.Length);
        }
        else if (_file.RowsRead % ReadingProgress.Rows == 0)
        {
            Tell(_file.Offset);
        }

        return isRow;
    }

    public void Dispose() => _file.Dispose();

    private static int UsualRowOf(string path)
    {
        using var file = File.OpenHandle(path);
        var start = new byte[FirstRows];
        var length = RandomAccess.Read(file, start, 0);
        return Math.Max(ShortestRow, length / Math.Max(1, start.AsSpan(0, length).Count((byte)'\n')));
    }

    private void Tell(long offset)
    {
        _progress.Advance(_log.File, offset - _told);
        _told = offset;
    }
}

using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>One file of a dataset while it is read.</summary>
internal sealed class DatasetFile : IDisposable
{
    private readonly CsvFile _file;
    private readonly FileLog _log;
    private readonly ReadingProgress _progress;
    private long _told;

    private DatasetFile(CsvFile file, FileLog log, ReadingProgress progress)
    {
        _file = file;
        _log = log;
        _progress = progress;
    }

    /// <summary>Whether the file can be read at all: its header names the columns.</summary>
    public bool IsReadable => _file.IsReadable;

    /// <summary>The texts met so far, shared by the rows of this file.</summary>
    public TextPool Texts { get; } = new();

    public RowFields Fields => new(_file.Row, _log, Texts);

    /// <summary>Told the first column's value of each row passed over, where it can still be made out.</summary>
    public Action<ReadOnlySpan<byte>>? KeyOfRejected
    {
        set => _file.KeyOfRejected = value;
    }

    /// <summary>The rows read alone, of those of the file.</summary>
    public CsvPlace First => _file.First;

    public CsvPlace Next => _file.Next;

    public long Length => _file.Length;

    /// <summary>A section of the file, which may be read on another thread, with what is noticed in it alone.</summary>
    public DatasetFile Section(string path, CsvSection section, FileLog log) =>
        new(_file.Section(CsvFile.OpenStream(path), section, log.Error), log, ReadingProgress.Untold);

    public static DatasetFile Open(string path, CsvLayout layout, FileLog log, ReadingProgress progress) =>
        new(CsvFile.Open(path, layout, log.Error), log, progress);

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

    private void Tell(long offset)
    {
        _progress.Advance(_log.File, offset - _told);
        _told = offset;
    }
}

using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The folder of a dataset while it is read, with what is noticed about each of its files.</summary>
internal sealed class DatasetFolder
{
    private readonly FolderFiles _files;
    private readonly Dictionary<string, FileLog> _logs;
    private readonly ReadingProgress _progress;
    private volatile bool _hasUnreadable;

    public DatasetFolder(FolderFiles files, DatasetOptions options)
    {
        _files = files;
        Forms = new(options);
        _logs = DatasetFiles.All.ToDictionary(file => file, file => new FileLog(file), StringComparer.Ordinal);
        _progress = new(options.Progress, DatasetFiles.All.Where(Has).Sum(LengthOf));
        files.Report(LogOf);
    }

    public delegate T RowReader<out T>(ref RowFields row);

    /// <summary>Whether a file is there whose rows cannot be told apart, or whose columns are not known.</summary>
    public bool HasUnreadable => _hasUnreadable || _files.HasDoubtful;

    /// <summary>What the files share while their values are read.</summary>
    public ReadingForms Forms { get; }

    /// <summary>What is noticed about each file, in the order of the exchange format.</summary>
    public IEnumerable<FileLog> Logs => DatasetFiles.All.Select(LogOf);

    public bool Has(string file) => _files.Has(file);

    public long LengthOf(string file) => Has(file) ? new FileInfo(_files.TextOf(file).Path).Length : 0;

    public FileLog LogOf(string file) => _logs[file];

    public DatasetFile Open(string name, CsvLayout layout)
    {
        var (path, form) = _files.TextOf(name);
        var file = form is null
            ? DatasetFile.Unreadable(layout, LogOf(name), _progress, Forms)
            : DatasetFile.Open(path, layout, form, LogOf(name), _progress, Forms);
        _hasUnreadable |= !file.IsReadable;
        if (!file.IsReadable)
        {
            LogOf(name).IsUnreadable = true;
        }

        return file;
    }

    /// <summary>
    /// Reads a file in sections, on all cores; a section is handed to the caller's thread in its order, with the number
    /// of lines before its first. False where the file cannot be read at all.
    /// </summary>
    public bool ReadSections<T>(string name, CsvLayout layout, Func<DatasetFile, T> read, Action<T, long> take)
    {
        using var file = Open(name, layout);
        if (file.IsReadable)
        {
            new SectionedReading<T>(_files.TextOf(name).Path, file, read, take, LogOf(name)).Run(_progress);
        }
        else
        {
            _progress.Advance(name, file.Length);
        }

        return file.IsReadable;
    }

    /// <summary>The rows of a file that stand; none where it is not there.</summary>
    public List<T> ReadAll<T>(string name, CsvLayout layout, RowReader<T> read) =>
        ReadAll(name, layout, read, (ref row) => row.Stands());

    /// <summary>The same for a file of so many rows that they stay rows.</summary>
    public RecordRows<T> ReadAll<T>(string name, CsvLayout layout, RowReader<T> read, RecordRows<T> into)
    {
        ReadEach(name, layout, read, (ref row) => row.Stands(), into.Add);
        return into;
    }

    /// <summary>The same for a file whose first column is an id; of rows with one id the first stands.</summary>
    public List<T> ReadAllOnce<T>(string name, CsvLayout layout, RowReader<T> read) =>
        ReadAll(name, layout, read, new UniqueIds().Stands);

    /// <summary>The same for a file of so many rows that they stay rows.</summary>
    public RecordRows<T> ReadAllOnce<T>(string name, CsvLayout layout, RowReader<T> read, RecordRows<T> into)
    {
        ReadEach(name, layout, read, new UniqueIds().Stands, into.Add);
        return into;
    }

    private List<T> ReadAll<T>(string name, CsvLayout layout, RowReader<T> read, RowReader<bool> stands)
    {
        List<T> all = [];
        ReadEach(name, layout, read, stands, all.Add);
        return all;
    }

    private void ReadEach<T>(
        string name, CsvLayout layout, RowReader<T> read, RowReader<bool> stands, Action<T> take)
    {
        if (!Has(name))
        {
            return;
        }

        using var file = Open(name, layout);
        while (file.Read())
        {
            var row = file.Fields;
            var record = read(ref row);
            if (stands(ref row))
            {
                take(record);
            }
        }
    }
}

using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The folder of a dataset while it is read, with what is noticed about each of its files.</summary>
internal sealed class DatasetFolder
{
    private readonly string _path;
    private readonly Dictionary<string, FileLog> _logs;
    private readonly ReadingProgress _progress;
    private volatile bool _hasUnreadable;

    public DatasetFolder(string path, Action<DatasetProgress>? progress)
    {
        _path = path;
        _logs = DatasetFiles.All.ToDictionary(file => file, file => new FileLog(file), StringComparer.Ordinal);
        _progress = new(progress, DatasetFiles.All.Where(Has).Sum(LengthOf));
    }

    public delegate T RowReader<out T>(ref RowFields row);

    /// <summary>Whether a file is there whose rows cannot be told apart, or whose columns are not known.</summary>
    public bool HasUnreadable => _hasUnreadable;

    /// <summary>What is noticed about each file, in the order of the exchange format.</summary>
    public IEnumerable<FileLog> Logs => DatasetFiles.All.Select(LogOf);

    public bool Has(string file) => File.Exists(PathOf(file));

    public long LengthOf(string file) => new FileInfo(PathOf(file)).Length;

    public FileLog LogOf(string file) => _logs[file];

    public DatasetFile Open(string name, CsvLayout layout)
    {
        var file = DatasetFile.Open(PathOf(name), layout, LogOf(name), _progress);
        _hasUnreadable |= !file.IsReadable;
        return file;
    }

    /// <summary>
    /// Reads a file in sections, on all cores; a section is handed to the caller's thread in its order, with the number
    /// of lines before its first.
    /// </summary>
    public void ReadSections<T>(string name, CsvLayout layout, Func<DatasetFile, T> read, Action<T, long> take)
    {
        using var file = Open(name, layout);
        if (file.IsReadable)
        {
            new SectionedReading<T>(PathOf(name), file, read, take, LogOf(name)).Run(_progress);
        }
        else
        {
            _progress.Advance(name, file.Length);
        }
    }

    /// <summary>The rows of a file that stand; none where it is not there.</summary>
    public List<T> ReadAll<T>(string name, CsvLayout layout, RowReader<T> read) =>
        ReadAll(name, layout, read, (ref row) => row.Stands());

    /// <summary>The same for a file whose first column is an id; of rows with one id the first stands.</summary>
    public List<T> ReadAllOnce<T>(string name, CsvLayout layout, RowReader<T> read) =>
        ReadAll(name, layout, read, new UniqueIds().Stands);

    private List<T> ReadAll<T>(string name, CsvLayout layout, RowReader<T> read, RowReader<bool> stands)
    {
        List<T> all = [];
        if (!Has(name))
        {
            return all;
        }

        using var file = Open(name, layout);
        while (file.Read())
        {
            var row = file.Fields;
            var record = read(ref row);
            if (stands(ref row))
            {
                all.Add(record);
            }
        }

        return all;
    }

    private string PathOf(string file) => Path.Combine(_path, file);
}

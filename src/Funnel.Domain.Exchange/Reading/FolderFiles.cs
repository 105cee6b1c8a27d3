using System.Text;
using Funnel.Domain.Exchange.Adf;
using Funnel.Domain.Exchange.Csv;
using Funnel.Domain.Exchange.Mapping;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>
/// The files in a folder and which of them belong to a dataset, whatever the case and the signs of their names. A file
/// in another encoding is decoded to a temporary one, gone when this is disposed.
/// </summary>
internal sealed class FolderFiles : IDisposable
{
    private const int PieceChars = 1 << 16;

    private readonly DatasetOptions _options;
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Path, CsvForm? Form)> _texts = new(StringComparer.Ordinal);
    private readonly List<DatasetFinding> _strays = [];
    private readonly List<DatasetError> _doubtful = [];
    private readonly Dictionary<string, Action<FileLog>> _notes = new(StringComparer.Ordinal);
    private readonly ISourcePlaces? _places;
    private DirectoryInfo? _written;
    private DirectoryInfo? _decoded;
    private AdfLeads? _autoLeads;

    public FolderFiles(string folder, DatasetOptions options)
    {
        _options = options;
        if (options.Mapping is not null || Workbook.Is(folder))
        {
            _written = Directory.CreateTempSubdirectory("funnel-written-");
            (_places, folder) = (WriteOut(folder, options, _written), _written.FullName);

            // What is written out is UTF-8 with commas, whatever the source was.
            _options = options with { Encoding = null, Separator = null };
        }

        try
        {
            TakeAll(folder);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>What is odd about the files before they are read: those that are no part of a dataset.</summary>
    public IEnumerable<DatasetFinding> Findings => _strays.Concat(_autoLeads?.Findings ?? []);

    /// <summary>Whether two files are one and the same of a dataset.</summary>
    public bool HasDoubtful => _doubtful.Count + MappingErrors.Count > 0;

    /// <summary>What could not be mapped, and the auto-lead files that could not be read.</summary>
    public IEnumerable<DatasetError> SourceErrors => MappingErrors.Concat(_autoLeads?.Errors ?? []);

    /// <summary>The place as the giver of the files sees it: in a workbook, a mapped table or auto-leads.</summary>
    public (string File, long Line, string Column) Of(string file, long line, string column) =>
        (_places ?? _autoLeads)?.Of(file, line, column) ?? (file, line, column);

    public bool Has(string file) => _paths.ContainsKey(file);

    public string PathOf(string file) => _paths[file];

    /// <summary>Notes what was found out about the files before any row was read.</summary>
    public void Report(Func<string, FileLog> logOf)
    {
        foreach (var error in _doubtful)
        {
            logOf(error.File).Error(0, "", error.Value, error.Message);
        }

        foreach (var (file, note) in _notes)
        {
            note(logOf(file));
        }
    }

    /// <summary>Where the text of a file stands in UTF-8, and its form; no form where it is no text.</summary>
    public (string Path, CsvForm? Form) TextOf(string file)
    {
        if (!_texts.TryGetValue(file, out var text))
        {
            _texts.Add(file, text = Decode(file));
        }

        return text;
    }

    /// <summary>Judges every file, so that what is found out about them can be reported.</summary>
    public void Judge()
    {
        foreach (var file in _paths.Keys)
        {
            TextOf(file);
        }
    }

    public void Dispose()
    {
        _decoded?.Delete(recursive: true);
        _written?.Delete(recursive: true);
    }

    private IReadOnlyList<DatasetError> MappingErrors => (_places as MappedFolder)?.Errors ?? [];

    private void TakeAll(string source)
    {
        var isFile = AdfFile.IsAt(source);
        var paths = isFile ? [source] : Directory.Exists(source) ? Directory.EnumerateFiles(source) : [];
        List<(string Name, AdfFile File)> autoLeads = [];
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            if (AdfFile.MayBe(name) && AdfFile.Read(path, _options.Encoding, isMeant: isFile) is { IsAdf: true } file)
            {
                autoLeads.Add((name, file));
            }
            else
            {
                Take(path, name);
            }
        }

        if (autoLeads.Count > 0)
        {
            TakeLeads(autoLeads, isAlone: isFile);
        }
    }

    private void TakeLeads(List<(string Name, AdfFile File)> autoLeads, bool isAlone)
    {
        _written ??= Directory.CreateTempSubdirectory("funnel-written-");
        _autoLeads = AdfLeads.WriteOut(autoLeads, _written.FullName, _options);
        if (isAlone)
        {
            AdfLeads.WriteNoCards(_written.FullName);
            Take(Path.Combine(_written.FullName, DatasetFiles.Cards), DatasetFiles.Cards);
        }

        var path = Path.Combine(_written.FullName, DatasetFiles.Leads);
        Take(path, isAlone ? DatasetFiles.Leads : autoLeads[0].Name, DatasetFiles.Leads);

        // What is written out is UTF-8 with commas, whatever was decided for the others.
        foreach (var (file, _) in _paths.Where(taken => Path.GetDirectoryName(taken.Value) == _written.FullName))
        {
            _texts[file] = (_paths[file], CsvForm.Unknown with { IsSoundText = true });
        }
    }

    private static ISourcePlaces WriteOut(string path, DatasetOptions options, DirectoryInfo folder)
    {
        try
        {
            return options.Mapping is { } mapping
                ? MappedFolder.WriteOut(mapping, path, folder.FullName, options.Encoding)
                : Workbook.WriteOut(path, folder.FullName);
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    private void Take(string path, string name)
    {
        if (DatasetFiles.Named(name) is not { } file)
        {
            // A hidden file is the system's, and nobody's slip.
            if (!name.StartsWith('.'))
            {
                var shown = CsvExcerpt.Of(name);
                _strays.Add(new(
                    shown, 0, "", "", DatasetMessages.StrayFile(ClosestMatch.To(name, DatasetFiles.All))));
            }
        }
        else
        {
            Take(path, name, file);
        }
    }

    private void Take(string path, string name, string file)
    {
        if (!_paths.TryAdd(file, path))
        {
            _doubtful.Add(new(
                file, 0, "", name, DatasetMessages.SameFileTwice(Path.GetFileName(_paths[file]))));
        }
    }

    private (string Path, CsvForm? Form) Decode(string file)
    {
        var path = _paths[file];
        var encoding = FileEncoding.Of(path, _options.Encoding);
        if (encoding.LooksLike is { } looksLike)
        {
            _notes[file] = log => log.Error(0, "", "", DatasetMessages.NotUtf8(looksLike));
            return (path, null);
        }

        var form = encoding.Form with { Separator = (byte?)_options.Separator };
        if (encoding.Source is not { } source)
        {
            return (path, form);
        }

        if (encoding.IsWorthTelling)
        {
            _notes[file] = log => log.Finding(0, "", "", DatasetMessages.ReadAs(source.WebName.ToUpperInvariant()));
        }

        _decoded ??= Directory.CreateTempSubdirectory("funnel-decoded-");
        var decoded = Path.Combine(_decoded.FullName, file);
        Decode(path, source, decoded);
        return (decoded, form);
    }

    private static void Decode(string path, Encoding source, string decoded)
    {
        using var input = new StreamReader(path, source, detectEncodingFromByteOrderMarks: false);
        using var output = new StreamWriter(decoded, append: false, new UTF8Encoding(false));
        var piece = new char[PieceChars];
        for (int read; (read = input.Read(piece)) > 0;)
        {
            output.Write(piece.AsSpan(0, read));
        }
    }
}

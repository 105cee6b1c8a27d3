namespace Funnel.Domain.Tests.Guardrails;

/// <summary>A file by its path relative to the root of the repository.</summary>
internal sealed record SourceFile(string Path)
{
    private readonly Lazy<string> _text =
        new(() => File.ReadAllText(System.IO.Path.Combine(SourceTree.Root, Path)));

    public string Text => _text.Value;

    public IEnumerable<(int Number, string Line)> Lines() =>
        Text.Split('\n').Select((line, index) => (index + 1, line.TrimEnd('\r')));

    /// <summary>The folders from below <paramref name="top"/> down to the file, such as <c>Kpis/Catalog</c>.</summary>
    public string FolderBelow(string top)
    {
        var folder = System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');
        return folder.Length == top.Length ? "" : folder[(top.Length + 1)..];
    }
}

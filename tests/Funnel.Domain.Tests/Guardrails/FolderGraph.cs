using System.Text.RegularExpressions;

namespace Funnel.Domain.Tests.Guardrails;

/// <summary>
/// Edges between the library's folders, as the sources draw them. A sub-folder with a row of its own is a folder of its
/// own, and uses its parent, whose types it sees without a using; any other counts as its parent.
/// </summary>
internal static class FolderGraph
{
    public const string Library = "src/Funnel.Domain";

    private static readonly ILookup<string, string> TypesOfFolder = LibraryAssembly.AllTypes
        .Where(type => type.Namespace?.StartsWith("Funnel.Domain.", StringComparison.Ordinal) == true)
        .ToLookup(
            type => RowOf(type.Namespace!["Funnel.Domain.".Length..].Replace('.', '/')),
            type => type.Name.Split('`')[0],
            StringComparer.Ordinal);

    /// <summary>Each edge once per file that draws it; the file is the witness.</summary>
    public static IEnumerable<(string From, string To, string File)> Edges() =>
        from file in SourceTree.CSharp(Library)
        let folder = FolderOf(file)
        where folder.Length > 0
        from used in Mentions(file.Text).Concat(ParentOf(folder))
        where used != folder
        select (folder, used, file.Path);

    public static string FolderOf(SourceFile file) => RowOf(file.FolderBelow(Library));

    /// <summary>
    /// Folders named in a text: by <c>using</c>, by full name, or by a name relative to a namespace around
    /// (<c>Cards.CardId</c>, <c>Recording.RowIssue</c>), which C# resolves without a using.
    /// </summary>
    public static IEnumerable<string> Mentions(string text)
    {
        var full = Regex.Matches(text, @"\bFunnel\.Domain\.(\w+(?:\.\w+)*)")
            .Select(match => RowOf(match.Groups[1].Value.Replace('.', '/')));
        var relative = Regex.Matches(text, @"(?<![\w.])(?:Domain\.)?(\w+)\.(\w+)")
            .Concat(Regex.Matches(text, @"(?<![\w.])(?:Domain\.)?\w+\.(\w+)\.(\w+)"))
            .SelectMany(match => FoldersOf(match.Groups[1].Value, type: match.Groups[2].Value));
        return full.Concat(relative).Distinct(StringComparer.Ordinal).Where(IsFolder);
    }

    /// <summary>A way round the graph that comes back to where it began, or nothing where there is none.</summary>
    public static IReadOnlyList<string> FindCycle(ILookup<string, string> uses)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        return uses.Select(row => Walk(row.Key, [])).FirstOrDefault(cycle => cycle.Count > 0) ?? [];

        IReadOnlyList<string> Walk(string folder, IReadOnlyList<string> way)
        {
            if (way.Contains(folder, StringComparer.Ordinal))
            {
                return [.. way.SkipWhile(step => step != folder), folder];
            }

            if (done.Contains(folder))
            {
                return [];
            }

            var cycle = uses[folder].Select(next => Walk(next, [.. way, folder]))
                .FirstOrDefault(found => found.Count > 0);
            done.Add(folder);
            return cycle ?? [];
        }
    }

    private static bool IsFolder(string name) =>
        FolderEdges.All.Any(row => row.Folder == name)
        || Directory.Exists(Path.Combine(SourceTree.Root, Library, name));

    /// <summary>The folders of this name, at whatever depth, that hold a type.</summary>
    private static IEnumerable<string> FoldersOf(string name, string type) => TypesOfFolder
        .Where(folder => folder.Key.Split('/')[^1] == name && folder.Contains(type, StringComparer.Ordinal))
        .Select(folder => folder.Key);

    /// <summary>The innermost folder on a path that has a row of its own; else the outermost.</summary>
    private static string RowOf(string path)
    {
        while (path.Contains('/', StringComparison.Ordinal) && FolderEdges.All.All(row => row.Folder != path))
        {
            path = path[..path.LastIndexOf('/')];
        }

        return path;
    }

    private static IEnumerable<string> ParentOf(string folder) =>
        folder.Contains('/', StringComparison.Ordinal) ? [folder[..folder.LastIndexOf('/')]] : [];
}

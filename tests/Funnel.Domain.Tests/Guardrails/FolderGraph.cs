using System.Text.RegularExpressions;

namespace Funnel.Domain.Tests.Guardrails;

/// <summary>Edges between the library's folders, as the sources draw them. A sub-folder counts as its folder.</summary>
internal static class FolderGraph
{
    public const string Library = "src/Funnel.Domain";

    private static readonly ILookup<string, string> TypesOfFolder = LibraryAssembly.AllTypes
        .Where(type => type.Namespace?.StartsWith("Funnel.Domain.", StringComparison.Ordinal) == true)
        .ToLookup(type => type.Namespace!.Split('.')[2], type => type.Name.Split('`')[0], StringComparer.Ordinal);

    /// <summary>Each edge once per file that draws it; the file is the witness.</summary>
    public static IEnumerable<(string From, string To, string File)> Edges() =>
        from file in SourceTree.CSharp(Library)
        let folder = FolderOf(file)
        where folder.Length > 0
        from used in Mentions(file.Text)
        where used != folder
        select (folder, used, file.Path);

    public static string FolderOf(SourceFile file) => file.FolderBelow(Library).Split('/')[0];

    /// <summary>
    /// Folders named in a text: by <c>using</c>, by full name, or by a name relative to the root namespace
    /// (<c>Cards.CardId</c>), which C# resolves without a using.
    /// </summary>
    public static IEnumerable<string> Mentions(string text)
    {
        var full = Regex.Matches(text, @"\bFunnel\.Domain\.(\w+)").Select(match => match.Groups[1].Value);
        var relative = Regex.Matches(text, @"(?<![\w.])(?:Domain\.)?(\w+)\.(\w+)")
            .Where(match => IsTypeOf(folder: match.Groups[1].Value, type: match.Groups[2].Value))
            .Select(match => match.Groups[1].Value);
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

    private static bool IsTypeOf(string folder, string type) =>
        TypesOfFolder[folder].Contains(type, StringComparer.Ordinal);
}

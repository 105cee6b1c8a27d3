namespace Funnel.Domain.Tests.Guardrails;

/// <summary>The checked-out files that the guardrails read.</summary>
internal static class SourceTree
{
    // "lib": libraries of others that a web host serves, kept to the byte as they were published.
    private static readonly string[] NotOurs =
        ["bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "node_modules", "lib"];

    private static readonly string[] TopFolders = ["src", "tests", "benchmarks", "samples", ".ci", ".github"];

    private static readonly string[] TextExtensions =
    [
        "", ".cs", ".csproj", ".props", ".targets", ".sln", ".json", ".yml", ".yaml", ".md", ".txt", ".sh", ".js",
        ".ts", ".html", ".css", ".sql", ".editorconfig", ".gitignore", ".gitattributes",
    ];

    public static string Root { get; } = FindRoot();

    /// <summary>C# files below a folder of the repository, paths relative to its root, with forward slashes.</summary>
    public static IEnumerable<SourceFile> CSharp(string folder) =>
        FilesBelow(Path.Combine(Root, folder)).Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal));

    public static IEnumerable<SourceFile> AllCSharp() =>
        TopFolders.SelectMany(CSharp);

    public static IEnumerable<SourceFile> AllText() =>
        Directory.EnumerateFiles(Root).Select(AsSource)
            .Concat(TopFolders.SelectMany(folder => FilesBelow(Path.Combine(Root, folder))))
            .Where(file => TextExtensions.Contains(Path.GetExtension(file.Path), StringComparer.Ordinal));

    private static IEnumerable<SourceFile> FilesBelow(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var below = Directory.EnumerateDirectories(folder)
            .Where(child => !NotOurs.Contains(Path.GetFileName(child), StringComparer.Ordinal))
            .SelectMany(FilesBelow);
        return Directory.EnumerateFiles(folder).Select(AsSource).Concat(below);
    }

    private static SourceFile AsSource(string path) => new(Path.GetRelativePath(Root, path).Replace('\\', '/'));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Funnel.Domain.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the test binaries holds Funnel.Domain.sln.");
    }
}

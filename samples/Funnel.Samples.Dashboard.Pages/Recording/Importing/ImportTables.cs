using System.Globalization;

namespace Funnel.Samples.Dashboard.Recording.Importing;

/// <summary>Tables of any other system, of which a dataset is made by a mapping.</summary>
internal static class ImportTables
{
    private static readonly string[] Texts = [".csv", ".tsv", ".txt"];

    /// <summary>Whether a file's name is that of a table in text.</summary>
    public static bool IsText(string name) => Texts.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>The name under which one is read: never its own, which a stranger chose.</summary>
    public static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"table-{number}.csv");
}

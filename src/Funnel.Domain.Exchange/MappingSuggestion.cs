using System.Text;
using Funnel.Domain.Exchange.Mapping;
using Funnel.Domain.Exchange.Reading;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange;

/// <summary>
/// A first draft of a mapping for the tables of a folder, by the names of their columns in Chinese and English and by
/// what stands in them. What is unsure stands in comments, for a person to decide.
/// </summary>
public static class MappingSuggestion
{
    // A mapping may lie beside what it maps, and auto-lead files need none.
    private static readonly string[] NoTables = [".json", ".xml", ".adf"];

    private static readonly string[] Guessed =
        [DatasetFiles.Cards, DatasetFiles.Events, DatasetFiles.Traffic, DatasetFiles.Leads, DatasetFiles.Targets];

    /// <summary>The draft: JSON with comments, which a mapping may have.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static string For(string folder, Language language)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        Dictionary<string, List<string>> drafts = new(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder).Where(MayBeTable).Order(StringComparer.Ordinal))
        {
            var sample = SourceSample.Of(path);
            if (sample.Header.Count > 0)
            {
                foreach (var (file, table) in new TableDraft(sample, language).Tables(FileFor(sample)))
                {
                    (drafts.TryGetValue(file, out var tables) ? tables : drafts[file] = []).Add(table);
                }
            }
        }

        return Written(drafts);
    }

    // Several tables of one file follow one another in a list: of two members of one name only the last would count.
    private static string Written(Dictionary<string, List<string>> drafts)
    {
        var json = new StringBuilder("{\n");
        foreach (var (file, tables) in drafts)
        {
            json.Append("  \"").Append(Path.GetFileNameWithoutExtension(file)).Append("\": ")
                .Append(tables.Count == 1 ? tables[0] : $"[{string.Join(", ", tables)}]").Append(",\n");
        }

        return json.Append("}\n").ToString();
    }

    private static bool MayBeTable(string path) =>
        !NoTables.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The file of a dataset whose columns a table has the most of. Its own name decides only where it has them all
    /// that must be there: other systems call their pipeline leads, too.
    /// </summary>
    private static string FileFor(SourceSample sample) =>
        DatasetFiles.Named(sample.Source) is { } named && DatasetLayouts.Of(named).Columns.All(column =>
            !column.IsRequired || sample.Header.Any(name => ColumnSynonyms.Likeness(name, column.Name) > 0))
            ? named
            : Guessed.MaxBy(file => DatasetLayouts.Of(file).Columns.Sum(column => (column.IsRequired ? 2 : 1)
                * sample.Header.Max(name => ColumnSynonyms.Likeness(name, column.Name))))!;
}

using System.Text;
using System.Text.Encodings.Web;
using Funnel.Domain.Exchange.Csv;
using Funnel.Domain.Exchange.Mapping;
using Funnel.Domain.Exchange.Reading;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange;

/// <summary>
/// A first draft of a mapping for the tables of a folder, by the names of their columns in Chinese and English. What is
/// unsure stands in comments, for a person to decide.
/// </summary>
public static class MappingSuggestion
{
    private const int Unsure = 1;

    // A mapping may lie beside what it maps, and auto-lead files need none.
    private static readonly string[] NoTables = [".json", ".xml", ".adf"];

    private static readonly string[] Guessed =
        [DatasetFiles.Cards, DatasetFiles.Events, DatasetFiles.Traffic, DatasetFiles.Leads, DatasetFiles.Targets];

    /// <summary>The draft: JSON with comments, which a mapping may have.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static string For(string folder, Language language)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var draft = new StringBuilder("{\n");
        foreach (var path in Directory.EnumerateFiles(folder).Where(MayBeTable).Order(StringComparer.Ordinal))
        {
            if (HeaderOf(path) is { Count: > 0 } header)
            {
                Write(draft, Path.GetFileName(path), header, language);
            }
        }

        return draft.Append("}\n").ToString();
    }

    private static bool MayBeTable(string path) =>
        !NoTables.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static void Write(StringBuilder draft, string source, IReadOnlyList<string> header, Language language)
    {
        var file = FileFor(source, header);
        var layout = DatasetLayouts.Of(file);
        draft.Append("  ").Append(Quoted(Path.GetFileNameWithoutExtension(file))).Append(": {\n    \"source\": ")
            .Append(Quoted(source)).Append(",\n    \"columns\": {\n");
        foreach (var column in layout.Columns)
        {
            var best = header.MaxBy(name => ColumnSynonyms.Likeness(name, column.Name))!;
            var likeness = ColumnSynonyms.Likeness(best, column.Name);
            if (likeness > 0)
            {
                draft.Append("      ").Append(Quoted(column.Name)).Append(": ").Append(Quoted(best)).Append(',')
                    .Append(likeness == Unsure ? " // " + Say("不确定", "unsure", language) : "").Append('\n');
            }
            else if (column.IsRequired)
            {
                draft.Append("      // ").Append(Quoted(column.Name)).Append(": ")
                    .Append(Say("必填：列名，或 { \"constant\": … }", "required: a column, or { \"constant\": … }", language))
                    .Append('\n');
            }
        }

        draft.Append("    },\n  },\n");
        var used = layout.Columns.Select(column => column.Name).ToList();
        var unused = header
            .Where(name => used.TrueForAll(column => ColumnSynonyms.Likeness(name, column) == 0))
            .ToList();
        if (unused.Count > 0)
        {
            draft.Append("  // ").Append(Say("未使用的列：", "columns not used: ", language))
                .Append(string.Join(", ", unused.Select(CsvExcerpt.Of))).Append('\n');
        }
    }

    /// <summary>
    /// The file of a dataset whose columns a table has the most of. Its own name decides only where it has them all
    /// that must be there: other systems call their pipeline leads, too.
    /// </summary>
    private static string FileFor(string source, IReadOnlyList<string> header) =>
        DatasetFiles.Named(source) is { } named && DatasetLayouts.Of(named).Columns.All(column =>
            !column.IsRequired || header.Any(name => ColumnSynonyms.Likeness(name, column.Name) > 0))
            ? named
            : Guessed.MaxBy(file => DatasetLayouts.Of(file).Columns.Sum(column =>
                (column.IsRequired ? 2 : 1) * header.Max(name => ColumnSynonyms.Likeness(name, column.Name))))!;

    private static IReadOnlyList<string> HeaderOf(string path)
    {
        var table = MappedTable.OfSource(Path.GetFileName(path));
        try
        {
            return [.. SourceTable.Rows(path, table, null).Select(row => row.Fields).FirstOrDefault() ?? []];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private static string Say(string zh, string en, Language language) => new Phrase(zh, en).In(language);

    private static string Quoted(string text) =>
        "\"" + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text) + "\"";
}

using System.Text.Json;
using Funnel.Domain.Exchange.Mapping;

namespace Funnel.Domain.Exchange;

/// <summary>How tables that are not in the exchange format are read as a dataset.</summary>
/// <remarks>
/// A JSON object with a member for each file of a dataset, its name with or without <c>.csv</c>: one table, or a list
/// of tables whose rows follow one another.
/// </remarks>
public sealed class DatasetMapping
{
    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    private DatasetMapping(IReadOnlyList<MappedTable> tables) => Tables = tables;

    internal IReadOnlyList<MappedTable> Tables { get; }

    /// <summary>Reads a mapping.</summary>
    /// <exception cref="FormatException">It is no JSON, or says what no mapping says.</exception>
    public static DatasetMapping Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            return new([.. document.RootElement.EnumerateObject().SelectMany(file => TablesOf(file.Name, file.Value))]);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException(wrong.Message, wrong);
        }
    }

    private static IEnumerable<MappedTable> TablesOf(string name, JsonElement tables)
    {
        var file = DatasetFiles.Named(name) ?? DatasetFiles.Named(name + ".csv")
            ?? throw new FormatException($"'{name}' is no file of a dataset.");
        return tables.ValueKind == JsonValueKind.Array
            ? tables.EnumerateArray().Select(table => MappedTable.Of(file, table))
            : [MappedTable.Of(file, tables)];
    }
}

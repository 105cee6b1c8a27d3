using System.Text;
using System.Text.Json;
using Funnel.Domain.Exchange.Reading;

namespace Funnel.Domain.Exchange.Mapping;

/// <summary>One source table and the rows of a dataset's file that are made of it.</summary>
/// <param name="File">The file of the dataset.</param>
/// <param name="Source">The source's file name.</param>
/// <param name="Sheet">Its sheet, where it is a workbook of several.</param>
/// <param name="Encoding">Its encoding, where it is not to be judged.</param>
/// <param name="Separator">Its separator, where it is not to be recognised.</param>
/// <param name="Rows">The rows that count: a column and the values it may have; all where it is null.</param>
/// <param name="Columns">Where each column of the dataset's file comes from.</param>
/// <param name="Events">The events a row may become, by date column or stage; none where it is one row.</param>
internal sealed record MappedTable(
    string File,
    string Source,
    string? Sheet,
    Encoding? Encoding,
    byte? Separator,
    (string Column, IReadOnlySet<string> Values)? Rows,
    IReadOnlyDictionary<string, MappedValue> Columns,
    IReadOnlyList<MappedEvent> Events)
{
    public static MappedTable Of(string file, JsonElement json) => new(
        file,
        Text(json, "source") ?? throw new FormatException($"The table of '{file}' names no source."),
        Text(json, "sheet"),
        Text(json, "encoding") is { } name ? EncodingOf(name) : null,
        Text(json, "separator") is { Length: 1 } separator ? (byte)separator[0] : null,
        json.TryGetProperty("rows", out var rows) ? FilterOf(rows) : null,
        json.TryGetProperty("columns", out var columns) ? ColumnsOf(file, columns) : Nothing,
        [
            .. json.TryGetProperty("dates", out var dates)
                ? dates.EnumerateArray().Select(one => DateOf(file, one))
                : Enumerable.Empty<MappedEvent>(),
            .. json.TryGetProperty("stages", out var stages) ? StagesOf(file, stages) : [],
        ]);

    /// <summary>A source of which nothing is mapped yet.</summary>
    public static MappedTable OfSource(string source) => new("", source, null, null, null, null, Nothing, []);

    private static IReadOnlyDictionary<string, MappedValue> Nothing { get; } = new Dictionary<string, MappedValue>();

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static Encoding EncodingOf(string name) => DatasetEncodings.TryGet(name, out var encoding)
        ? encoding
        : throw new FormatException($"There is no encoding '{name}'.");

    private static (string Column, IReadOnlySet<string> Values) FilterOf(JsonElement rows) => (
        Text(rows, "column") ?? throw new FormatException("A filter of rows names a column."),
        rows.GetProperty("in").EnumerateArray().Select(value => value.GetString()!).ToHashSet(StringComparer.Ordinal));

    private static Dictionary<string, MappedValue> ColumnsOf(string file, JsonElement columns)
    {
        Dictionary<string, MappedValue> values = new(StringComparer.Ordinal);
        foreach (var column in columns.EnumerateObject())
        {
            if (DatasetLayouts.Of(file).ColumnOf(column.Name) < 0)
            {
                throw new FormatException($"'{file}' has no column '{column.Name}'.");
            }

            values[column.Name] = MappedValue.Of(column.Value);
        }

        return values;
    }

    /// <summary>A column of dates, each of which becomes an event on that day.</summary>
    private static MappedEvent DateOf(string file, JsonElement json)
    {
        var set = ColumnsOf(file, json.GetProperty("set"));
        set["on"] = MappedValue.Of(json);
        return new(
            Text(json, "column") ?? throw new FormatException("A date names its column."), Value: null, set);
    }

    /// <summary>A column of stages, some of which become an event on the row's day.</summary>
    private static IEnumerable<MappedEvent> StagesOf(string file, JsonElement json)
    {
        var column = Text(json, "column") ?? throw new FormatException("Stages name a column.");
        return json.GetProperty("events").EnumerateObject()
            .Select(stage => new MappedEvent(column, stage.Name, ColumnsOf(file, stage.Value)));
    }
}

using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Exchange.Mapping;

/// <summary>Where a value comes from: a source column, a constant, or an id made from the row's number.</summary>
internal sealed record MappedValue
{
    /// <summary>The source column; null for a constant or a made id.</summary>
    public string? Column { get; private init; }

    private string? Constant { get; init; }

    private string? Prefix { get; init; }

    private IReadOnlyDictionary<string, string>? Values { get; init; }

    private string? Default { get; init; }

    private LocalDatePattern? Date { get; init; }

    private LocalDateTimePattern? Moment { get; init; }

    private DateTimeZone? Zone { get; init; }

    public static MappedValue Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => new() { Column = json.GetString() },
        JsonValueKind.Object => OfObject(json),
        _ => throw new FormatException("A column is mapped by a column's name or an object."),
    };

    /// <summary>The value as a dataset writes it; what is no date of the format stays, and is an error.</summary>
    /// <param name="source">The value in the source column.</param>
    /// <param name="row">The number of the row.</param>
    public string In(string source, long row)
    {
        if (Constant is not null || Prefix is not null)
        {
            return Constant ?? Prefix + row.ToString(CultureInfo.InvariantCulture);
        }

        var value = Values is null ? source
            : Values.GetValueOrDefault(source) ?? (source.Length > 0 ? Default : null) ?? source;
        return value.Length == 0 ? Default ?? "" : Dated(value);
    }

    private static MappedValue OfObject(JsonElement json)
    {
        var format = Text(json, "date");
        return new()
        {
            Column = Text(json, "column"),
            Constant = Text(json, "constant"),
            Prefix = Text(json, "generated"),
            Default = Text(json, "default"),
            Values = json.TryGetProperty("values", out var values)
                ? values.EnumerateObject().ToDictionary(
                    pair => pair.Name, pair => pair.Value.GetString()!, StringComparer.Ordinal)
                : null,
            Date = format is null || IsMoment(format)
                ? null
                : PatternOf(LocalDatePattern.CreateWithInvariantCulture, format),
            Moment = format is null || !IsMoment(format)
                ? null
                : PatternOf(LocalDateTimePattern.CreateWithInvariantCulture, format),
            Zone = Text(json, "zone") is { } zone
                ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone)
                    ?? throw new FormatException($"There is no zone '{zone}'.")
                : null,
        };
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static bool IsMoment(string format) => format.Contains('H', StringComparison.Ordinal)
        || format.Contains('h', StringComparison.Ordinal);

    private static T PatternOf<T>(Func<string, T> create, string format)
    {
        try
        {
            return create(format);
        }
        catch (InvalidPatternException wrong)
        {
            throw new FormatException($"'{format}' is no format of dates.", wrong);
        }
    }

    private string Dated(string value)
    {
        if (Date?.Parse(value) is { Success: true } date)
        {
            return LocalDatePattern.Iso.Format(date.Value);
        }

        if (Moment?.Parse(value) is not { Success: true } moment)
        {
            return value;
        }

        return Zone is null
            ? LocalDateTimePattern.ExtendedIso.Format(moment.Value)
            : OffsetDateTimePattern.ExtendedIso.Format(moment.Value.InZoneLeniently(Zone).ToOffsetDateTime());
    }
}

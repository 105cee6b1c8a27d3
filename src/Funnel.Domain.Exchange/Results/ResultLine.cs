using System.Text.Json;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Exchange.Results;

/// <summary>What the lines of <see cref="ResultJson"/> have in common, for results of a host's own too.</summary>
public static class ResultLine
{
    /// <summary>The texts of a group by the ids of its dimensions, as an object.</summary>
    public static void WriteKey(this Utf8JsonWriter line, IReadOnlyList<Dimension> by, GroupKey key)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(key);
        line.WriteStartObject();
        foreach (var (dimension, value) in by.Zip(key.Values))
        {
            line.WriteString(dimension.Id, value);
        }

        line.WriteEndObject();
    }

    /// <summary>A number that stands alone, or null.</summary>
    public static void WriteNumber(this Utf8JsonWriter line, double? number)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (number is { } known)
        {
            line.WriteNumberValue(known);
        }
        else
        {
            line.WriteNullValue();
        }
    }

    /// <summary>A number by its name, or null.</summary>
    public static void WriteNumber(this Utf8JsonWriter line, string name, double? number)
    {
        ArgumentNullException.ThrowIfNull(line);
        line.WritePropertyName(name);
        line.WriteNumber(number);
    }
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Funnel.Domain.EntityFrameworkCore.EventFormats;

/// <summary>
/// The versions that the events' bodies have had. What is stored is never rewritten: an older body is lifted step by
/// step when it is read.
/// </summary>
internal static class FormatHistory
{
    /// <summary>The version that is written.</summary>
    public const int Current = 3;

    /// <summary>A stored body in the current version.</summary>
    /// <exception cref="NotSupportedException">The version is not one of the past.</exception>
    public static string Lift(string type, int format, string body)
    {
        if (format == Current)
        {
            return body;
        }

        if (format is < 1 or > Current)
        {
            throw new NotSupportedException(string.Create(
                CultureInfo.InvariantCulture,
                $"An event of format {format} is stored; formats 1 to {Current} can be read."));
        }

        var lifted = JsonNode.Parse(body)?.AsObject() ?? throw new JsonException("An event's body is an object.");
        if (format < 2)
        {
            FromFirst(type, lifted);
        }

        FromSecond(type, lifted);
        return lifted.ToJsonString();
    }

    /// <summary>Version 1 wrote contents as the exchange format does, in one text; version 2 lists them.</summary>
    private static void FromFirst(string type, JsonObject body)
    {
        if (type is EventTypes.Filed or "contact")
        {
            var codes = body["contents"]?.GetValue<string>() ?? "";
            body["contents"] = new JsonArray(
                [.. codes.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(code => (JsonNode)code)]);
        }
    }

    /// <summary>
    /// Version 2 did not know who named a next date, nor follow-up levels, what a level rests on, units, returns and
    /// lost details: no date was agreed, and nothing else is known.
    /// </summary>
    private static void FromSecond(string type, JsonObject body)
    {
        if (type is EventTypes.Filed or "contact")
        {
            body["agreed"] = false;
        }
    }
}

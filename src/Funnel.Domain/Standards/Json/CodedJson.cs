using System.Text.Json;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards.Json;

/// <summary>Things with a code and a name as JSON: known ones by their code alone, others in full.</summary>
internal static class CodedJson
{
    public static T? Read<T>(
        JsonNode node, Source standing, Func<string, T?> find, Func<string, Phrase, Source, T> make)
        where T : class
    {
        if (node.IsText)
        {
            if (find(node.Text() ?? "") is { } known)
            {
                return known;
            }

            node.Wrong("已知代码，或含 code 与 name 的对象", "a known code, or an object with code and name");
            return null;
        }

        if (!node.IsObject("code", "name", "source"))
        {
            return null;
        }

        var (code, name) = (node.Required("code")?.Code(), node.Required("name")?.Phrase());
        return code is null || name is null ? null : make(code, name.Value, node.SourceOr(standing));
    }

    public static void Write(Utf8JsonWriter json, string code, Phrase name, Source source, bool isKnown)
    {
        if (isKnown)
        {
            json.WriteStringValue(code);
            return;
        }

        json.WriteStartObject();
        json.WriteString("code", code);
        json.Phrase("name", name);
        json.WriteString("source", source.Citation);
        json.WriteEndObject();
    }
}

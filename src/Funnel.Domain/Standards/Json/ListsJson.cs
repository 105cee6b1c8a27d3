using System.Text.Json;
using Funnel.Domain.Cards;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards.Json;

/// <summary>
/// The lists that grow as JSON: what a standard adds to the built-in codes, or calls by another name.
/// </summary>
internal static class ListsJson
{
    private const string Media = "media";
    private const string Platforms = "platforms";
    private const string LeadSources = "leadSources";
    private const string Manners = "manners";
    private const string LostDetails = "lostDetails";
    private const string HandoverCauses = "handoverCauses";

    public static CodeLists Read(JsonNode node, Source standing, CodeLists basis)
    {
        if (!node.IsObject(Media, Platforms, LeadSources, Manners, LostDetails, HandoverCauses))
        {
            return basis;
        }

        return new()
        {
            Media = Added(node, Media, standing, basis.Media),
            Platforms = Added(node, Platforms, standing, basis.Platforms),
            LeadSources = Added(node, LeadSources, standing, basis.LeadSources),
            Manners = Added(node, Manners, standing, basis.Manners),
            LostDetails = Added(node, LostDetails, standing, basis.LostDetails),
            HandoverCauses = Added(node, HandoverCauses, standing, basis.HandoverCauses),
        };
    }

    public static void Write(Utf8JsonWriter json, CodeLists lists)
    {
        if (lists == CodeLists.BuiltIn)
        {
            return;
        }

        json.WriteStartObject("lists");
        WriteAdded(json, Media, lists.Media, CodeLists.BuiltIn.Media);
        WriteAdded(json, Platforms, lists.Platforms, CodeLists.BuiltIn.Platforms);
        WriteAdded(json, LeadSources, lists.LeadSources, CodeLists.BuiltIn.LeadSources);
        WriteAdded(json, Manners, lists.Manners, CodeLists.BuiltIn.Manners);
        WriteAdded(json, LostDetails, lists.LostDetails, CodeLists.BuiltIn.LostDetails);
        WriteAdded(json, HandoverCauses, lists.HandoverCauses, CodeLists.BuiltIn.HandoverCauses);
        json.WriteEndObject();
    }

    private static CodeList<TCode> Added<TCode>(JsonNode lists, string name, Source standing, CodeList<TCode> basis)
        where TCode : struct, IListedCode<TCode>
    {
        if (lists.Member(name) is not { } node)
        {
            return basis;
        }

        var added = node.Values(entry => ReadEntry<TCode>(entry, standing));
        if (added.DistinctBy(entry => entry.Code).Count() != added.Count)
        {
            node.Wrong("每个代码只出现一次", "each code once");
            return basis;
        }

        return basis.With(added);
    }

    private static ListedCode<TCode>? ReadEntry<TCode>(JsonNode node, Source standing)
        where TCode : struct, IListedCode<TCode>
    {
        if (!node.IsObject("code", "name", "source"))
        {
            return null;
        }

        var (code, name) = (node.Required("code")?.Code(), node.Required("name")?.Phrase());
        return code is null || name is null ? null : new(default(TCode).Of(code), name.Value, node.SourceOr(standing));
    }

    private static void WriteAdded<TCode>(
        Utf8JsonWriter json, string name, CodeList<TCode> list, CodeList<TCode> builtIn)
        where TCode : struct, IListedCode<TCode>
    {
        json.ListIfAny(
            name,
            [.. list.Entries.Except(builtIn.Entries)],
            (items, entry) => CodedJson.Write(items, entry.Code.Value, entry.Name, entry.Source, isKnown: false));
    }
}

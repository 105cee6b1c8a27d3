using Funnel.Domain.Checks;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards.Json;

/// <summary>What a standard prints beside its rules, read from JSON.</summary>
internal static class ContentJson
{
    public static string? ReadKpi(JsonNode node, KpiCatalog kpis)
    {
        if (node.IsText && kpis.TryGet(node.Text() ?? "", out var kpi))
        {
            return kpi.Id;
        }

        node.Wrong("指标代码（见 kpis 命令）", "the id of a KPI of the catalogue");
        return null;
    }

    public static StandardItem? ReadItem(JsonNode node, Source standing)
    {
        if (!node.IsObject("code", "text", "source", "limit"))
        {
            return null;
        }

        var (code, text) = (node.Required("code")?.Text(), node.Required("text")?.Phrase());
        return code is null || text is null ? null : new StandardItem(code, text.Value, node.SourceOr(standing))
        {
            Limit = node.Member("limit") is { } limit ? ReadLimit(limit) : null,
        };
    }

    public static ProcessStep? ReadStep(JsonNode node, Source standing, KpiCatalog kpis)
    {
        if (!node.IsObject("code", "name", "source", "stage", "kpis", "conduct", "keyItems", "problems"))
        {
            return null;
        }

        var (code, name) = (node.Required("code")?.Text(), node.Required("name")?.Phrase());
        return code is null || name is null ? null : new ProcessStep(code, name.Value, node.SourceOr(standing))
        {
            Stage = node.Member("stage")?.OneOf(Codes.Of<ProcessStage>()),
            Kpis = node.Member("kpis")?.List(kpi => ReadKpi(kpi, kpis)) ?? [],
            Conduct = Items(node, "conduct", standing),
            KeyItems = Items(node, "keyItems", standing),
            Problems = Items(node, "problems", standing),
        };
    }

    public static ContactMeasures? ReadMeasures(JsonNode node, Source standing)
    {
        if (!node.IsObject("code", "group", "work", "source", "levels", "items"))
        {
            return null;
        }

        var code = node.Required("code")?.Text();
        var (group, work) = (node.Required("group")?.Phrase(), node.Required("work")?.Phrase());
        return code is null || group is null || work is null
            ? null
            : new ContactMeasures(code, group.Value, work.Value, node.SourceOr(standing))
            {
                Levels = node.Member("levels")?.Values(LevelOf) ?? [],
                Items = Items(node, "items", standing),
            };
    }

    public static StandardForm? ReadForm(JsonNode node, Source standing)
    {
        if (!node.IsObject("code", "name", "source", "purpose", "use", "users", "fields"))
        {
            return null;
        }

        var (code, name) = (node.Required("code")?.Text(), node.Required("name")?.Phrase());
        return code is null || name is null ? null : new StandardForm(code, name.Value, node.SourceOr(standing))
        {
            Purpose = node.Member("purpose")?.Phrase(),
            Use = node.Member("use")?.Phrase(),
            Users = node.Member("users")?.Phrase(),
            Fields = node.Member("fields")?.Values(field => field.Phrase()) ?? [],
        };
    }

    public static StandardSection? ReadSection(JsonNode node, Source standing)
    {
        if (!node.IsObject("code", "name", "source", "items"))
        {
            return null;
        }

        var (code, name) = (node.Required("code")?.Text(), node.Required("name")?.Phrase());
        return code is null || name is null
            ? null
            : new StandardSection(code, name.Value, node.SourceOr(standing), Items(node, "items", standing));
    }

    private static LevelCode? LevelOf(JsonNode node) => node.Text() is { } text ? new LevelCode(text) : null;

    private static List<StandardItem> Items(JsonNode node, string member, Source standing) =>
        node.Member(member)?.List(item => ReadItem(item, standing)) ?? [];

    private static ConductLimit? ReadLimit(JsonNode node) =>
        node.IsObject("atLeast", "atMost", "unit") && node.Required("unit")?.Phrase() is { } unit
            ? new(node.Member("atLeast")?.Number(), node.Member("atMost")?.Number(), unit)
            : null;
}

using Funnel.Domain.Assignment;
using Funnel.Domain.Cards;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Sources;

namespace Funnel.Domain.Standards.Json;

/// <summary>Reads a whole standard; parts that are left out are those of the standard it is based on.</summary>
internal static class StandardReader
{
    private static readonly string[] Members =
    [
        "code", "basedOn", "name", "source", "scale", "dormancy", "followUpLevels", "ownerContacts", "reassignment",
        "lists", "calls", "records", "recordCheck", "leadRanking", "kpis", "conversions", "definitions", "pinned",
        "headline",
        "process", "measures", "forms", "sections", "gaps",
    ];

    public static SalesStandard? Read(JsonNode root)
    {
        if (!root.IsObject(Members))
        {
            return null;
        }

        var basis = root.Member("basedOn") is { } based ? BuiltIn(based) : null;
        var isWhole = root.Member("basedOn") is null;
        var code = root.Required("code")?.Code();
        var source = root.SourceOr(new(code ?? ""));
        var name = Part(root, "name", isWhole)?.Phrase() ?? basis?.Name;
        var scale = Part(root, "scale", isWhole) is { } levels ? ScaleJson.Read(levels, source) : basis?.Scale;
        var inherited = basis?.Lists ?? CodeLists.BuiltIn;
        var lists = root.Member("lists") is { } added ? ListsJson.Read(added, source, inherited) : inherited;
        var known = new KnownCodes(scale, lists);
        var dormancy = Part(root, "dormancy", isWhole) is { } rule
            ? RulesJson.ReadDormancy(rule, source, known)
            : basis?.Dormancy;
        var contacts = Part(root, "ownerContacts", isWhole) is { } schedule
            ? OwnerContactsJson.Read(schedule, source)
            : basis?.OwnerContacts;
        if (code is null || name is null || scale is null || dormancy is null || contacts is null)
        {
            return null;
        }

        var reader = new KpiReader(known, source);
        var declared = Kpis(root, scale, lists, reader);
        var conversions = ConversionJson.Read(root, declared, known, source);
        var kpis = declared.Including(conversions.SelectMany(conversion => conversion.Kpis));
        var definitions = DefinitionJson.Read(root, kpis, reader, source);
        kpis = kpis.Including(definitions.Latest);
        return new SalesStandard
        {
            Code = code,
            Name = name.Value,
            Source = source,
            Scale = scale,
            Dormancy = dormancy,
            Cadence = Cadence(root, scale, basis, source),
            OwnerContacts = contacts,
            Reassignment = Ladder(root, scale, basis, source),
            Lists = lists,
            Calls = root.Member("calls") is { } calls ? RulesJson.ReadCalls(calls, source) : basis?.Calls,
            Records = root.Member("records")?.List(n => RulesJson.ReadRecord(n, source)) ?? basis?.Records ?? [],
            RecordCheck = root.Member("recordCheck") is { } check
                ? RulesJson.ReadCheck(check, source)
                : basis?.RecordCheck,
            LeadRanking = root.Member("leadRanking") is { } ranking
                ? RulesJson.ReadRanking(ranking, source, lists.LeadSources)
                : basis?.LeadRanking,
            Kpis = declared,
            Conversions = conversions,
            Definitions = definitions,
            Headline = Headline(root, isWhole, kpis, basis),
            Process = root.Member("process")?.List(n => ContentJson.ReadStep(n, source, kpis)) ?? basis?.Process ?? [],
            Measures = root.Member("measures")?.List(n => ContentJson.ReadMeasures(n, source)) ?? basis?.Measures ?? [],
            Forms = root.Member("forms")?.List(n => ContentJson.ReadForm(n, source)) ?? basis?.Forms ?? [],
            Sections = root.Member("sections")?.List(n => ContentJson.ReadSection(n, source)) ?? basis?.Sections ?? [],
            Gaps = root.Member("gaps")?.List(n => ContentJson.ReadItem(n, source)) ?? basis?.Gaps ?? [],
        };
    }

    private static JsonNode? Part(JsonNode root, string name, bool isRequired) =>
        isRequired ? root.Required(name) : root.Member(name);

    /// <summary>The built-in standard with a code.</summary>
    public static SalesStandard? BuiltIn(JsonNode node)
    {
        if (node.IsText && SalesStandards.TryGet(node.Text() ?? "", out var basis))
        {
            return basis;
        }

        var known = string.Join(' ', SalesStandards.All.Select(s => s.Code));
        node.Wrong($"以下标准之一：{known}", $"one of the standards: {known}");
        return null;
    }

    // An own KPI with the id of one that a manner of the lists would bring stands in its place, as in code.
    private static KpiCatalog Kpis(JsonNode root, LevelScale scale, CodeLists lists, KpiReader reader)
    {
        var known = KpiCatalog.For(scale);
        List<Kpi> own = [];
        foreach (var node in root.Member("kpis")?.Items() ?? [])
        {
            if (reader.Read(node) is not { } kpi)
            {
                continue;
            }

            if (known.TryGet(kpi.Id, out _) || own.Exists(other => other.Id == kpi.Id))
            {
                node.Member("id")!.Value.Wrong("尚无指标使用的代码", "an id that no other KPI has");
                continue;
            }

            own.Add(kpi);
        }

        return known.With(own).On(scale, lists.Manners);
    }

    private static FollowUpCadence Cadence(JsonNode root, LevelScale scale, SalesStandard? basis, Source source)
    {
        var levels = root.Member("followUpLevels") is { } node
            ? RulesJson.ReadFollowUpLevels(node, source)
            : basis?.Cadence.FollowUpLevels ?? [];
        return new(scale, levels);
    }

    // A rule inherited for a level that the own scale does not have speaks of no card.
    private static ReassignmentLadder Ladder(JsonNode root, LevelScale scale, SalesStandard? basis, Source source) =>
        root.Member("reassignment") is { } node
            ? RulesJson.ReadLadder(node, scale, source)
            : new(basis?.Reassignment.Rules.Where(rule => scale.Contains(rule.Level)) ?? []);

    private static IReadOnlyList<Kpi> Headline(JsonNode root, bool isWhole, KpiCatalog kpis, SalesStandard? basis) =>
        Part(root, "headline", isWhole) is { } node
            ? [.. node.List(n => ContentJson.ReadKpi(n, kpis)).Select(kpis.Get)]
            : basis?.Headline ?? [];
}

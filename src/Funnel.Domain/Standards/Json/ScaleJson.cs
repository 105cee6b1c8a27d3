using System.Text.Json;
using Funnel.Domain.Intent;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;
using NodaTime.Text;

namespace Funnel.Domain.Standards.Json;

/// <summary>The levels of a standard as JSON.</summary>
internal static class ScaleJson
{
    public static LevelScale? Read(JsonNode node, Source standing)
    {
        if (!node.IsObject("code", "name", "levels", "levelWhileOrdered"))
        {
            return null;
        }

        var name = node.Required("name")?.Phrase();
        var list = node.Required("levels");
        var levels = list?.List(level => ReadLevel(level, standing)) ?? [];
        if (list is { } given && (levels.Count == 0 || levels.DistinctBy(l => l.Code).Count() != levels.Count))
        {
            given.Wrong("至少一个级别，代码不重复", "at least one level, and each code once");
            return null;
        }

        var ordered = node.Member("levelWhileOrdered") is { } shown ? ReadShown(shown, levels) : null;
        return name is null || levels.Count == 0
            ? null
            : new LevelScale(name.Value, levels)
            {
                Code = node.Member("code")?.Code() ?? "",
                LevelWhileOrdered = ordered,
            };
    }

    public static void Write(Utf8JsonWriter json, LevelScale scale)
    {
        json.WriteStartObject("scale");
        if (scale.Code.Length > 0)
        {
            json.WriteString("code", scale.Code);
        }

        json.Phrase("name", scale.Name);
        if (scale.LevelWhileOrdered is { } ordered)
        {
            json.WriteString("levelWhileOrdered", ordered.Value);
        }

        json.List("levels", scale.Levels, WriteLevel);
        json.WriteEndObject();
    }

    private static LevelCode? ReadShown(JsonNode node, List<Level> levels)
    {
        if (node.Text() is { } code && levels.Any(level => level.Code.Value == code))
        {
            return new(code);
        }

        var known = string.Join(' ', levels.Select(level => level.Code));
        node.Wrong($"以下级别之一：{known}", $"one of the levels: {known}");
        return null;
    }

    private static Level? ReadLevel(JsonNode node, Source standing)
    {
        if (!node.IsObject(
            "code", "name", "source", "requiresOrder", "buysWithin", "contactInterval", "keyQuestions", "criteria",
            "factors"))
        {
            return null;
        }

        var code = node.Required("code")?.Code();
        var name = node.Member("name") is { } named ? named.Phrase() : code is null ? null : Wording.Phrase.Same(code);
        return code is null || name is null ? null : new Level(new(code), name.Value, node.SourceOr(standing))
        {
            RequiresOrder = node.Member("requiresOrder")?.Flag() ?? false,
            BuysWithin = node.Member("buysWithin")?.Interval(),
            ContactInterval = node.Member("contactInterval")?.Interval(),
            KeyQuestions = node.Member("keyQuestions")?.List(question => ReadQuestion(question, standing)) ?? [],
            Criteria = node.Member("criteria")?.List(criterion => ReadCriterion(criterion, standing)) ?? [],
            Factors = node.Member("factors")?.Values(factor => factor.OneOf(Codes.Of<PurchaseFactors>()))
                .Aggregate(PurchaseFactors.None, (all, factor) => all | factor) ?? PurchaseFactors.None,
        };
    }

    private static KeyQuestion? ReadQuestion(JsonNode node, Source standing) => CodedJson.Read<KeyQuestion>(
        node,
        standing,
        code => KeyQuestions.TryGet(code, out var known) ? known : null,
        (code, name, source) => new(code, name, source));

    private static IntentCriterion? ReadCriterion(JsonNode node, Source standing) => CodedJson.Read<IntentCriterion>(
        node,
        standing,
        code => IntentCriteria.TryGet(code, out var known) ? known : null,
        (code, name, source) => new(code, name, source));

    private static void WriteLevel(Utf8JsonWriter json, Level level)
    {
        json.WriteStartObject();
        json.WriteString("code", level.Code.Value);
        json.Phrase("name", level.Name);
        json.WriteString("source", level.Source.Citation);
        if (level.RequiresOrder)
        {
            json.WriteBoolean("requiresOrder", level.RequiresOrder);
        }

        if (level.BuysWithin is { } window)
        {
            json.WriteString("buysWithin", PeriodPattern.Roundtrip.Format(window));
        }

        if (level.ContactInterval is { } interval)
        {
            json.WriteString("contactInterval", PeriodPattern.Roundtrip.Format(interval));
        }

        json.ListIfAny("keyQuestions", level.KeyQuestions, (list, q) => CodedJson.Write(
            list, q.Code, q.Name, q.Source, KeyQuestions.TryGet(q.Code, out var known) && known == q));
        json.ListIfAny("criteria", level.Criteria, (list, c) => CodedJson.Write(
            list, c.Code, c.Name, c.Source, IntentCriteria.TryGet(c.Code, out var known) && known == c));
        json.ListIfAny(
            "factors",
            [.. Codes.Of<PurchaseFactors>().Values.Where(factor => level.Factors.HasFlag(factor))],
            (list, factor) => list.WriteStringValue(Codes.Of<PurchaseFactors>().CodeOf(factor)));
        json.WriteEndObject();
    }
}

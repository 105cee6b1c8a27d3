using Funnel.Domain.Assignment;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dormancy;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Intent;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Standards.Json;

/// <summary>The rules of a standard as JSON, read; they are written by <see cref="StandardWriter"/>.</summary>
internal static class RulesJson
{
    public static DormancyRule? ReadDormancy(JsonNode node, Source standing, KnownCodes known)
    {
        if (node.Member("when") is { } when)
        {
            return node.IsObject("when", "source")
                && new ConditionReader<DormancyCandidate>(DormancyColumns.All, known).Read(when) is { } condition
                    ? new DormancyRule(condition, node.SourceOr(standing))
                    : null;
        }

        if (!node.IsObject("moreThanDays", "required", "when", "source"))
        {
            return null;
        }

        var days = node.Required("moreThanDays")?.Whole(least: 0);
        var required = node.Member("required")?.Values(content => content.OneOf(Codes.Of<ContactContents>())) ?? [];
        return days is null
            ? null
            : new DormancyRule(
                days.Value,
                required.Aggregate(ContactContents.None, (all, content) => all | content),
                node.SourceOr(standing));
    }

    public static List<FollowUpLevel> ReadFollowUpLevels(JsonNode node, Source standing)
    {
        var levels = node.List(level => ReadFollowUpLevel(level, standing));
        if (levels.DistinctBy(level => level.Number).Count() != levels.Count)
        {
            node.Wrong("编号不重复", "each number once");
        }

        return levels;
    }

    public static ReassignmentLadder ReadLadder(JsonNode node, LevelScale scale, Source standing)
    {
        var rules = node.List(rule => ReadRule(rule, scale, standing));
        if (rules.DistinctBy(rule => (rule.Level, rule.After, rule.RunsFromHandover)).Count() == rules.Count)
        {
            return new(rules);
        }

        node.Wrong("每个级别在同一时间只有一条规则", "one rule for a level after one time");
        return ReassignmentLadders.None;
    }

    public static CallStandard? ReadCalls(JsonNode node, Source standing) =>
        node.IsObject("mostRings", "longestWait", "longestHold", "source")
            ? new(
                node.Member("mostRings")?.Whole(least: 1),
                Seconds(node.Member("longestWait")),
                Seconds(node.Member("longestHold")),
                node.SourceOr(standing))
            : null;

    public static RecordStandard? ReadRecord(JsonNode node, Source standing)
    {
        if (!node.IsObject("name", "required", "ofCalls", "sparesRefusers", "source"))
        {
            return null;
        }

        var name = node.Required("name")?.Phrase();
        var required = node.Required("required")?.Values(element => element.OneOf(Codes.Of<RecordElements>())) ?? [];
        return name is null ? null : new RecordStandard(
            name.Value,
            required.Aggregate(RecordElements.None, (all, element) => all | element),
            node.SourceOr(standing))
        {
            IsOfCalls = node.Member("ofCalls")?.Flag() ?? false,
            SparesRefusers = node.Member("sparesRefusers")?.Flag() ?? false,
        };
    }

    public static SameDayCheck? ReadCheck(JsonNode node, Source standing) =>
        node.IsObject("by", "source") && node.Required("by")?.Phrase() is { } by
            ? new(by, node.SourceOr(standing))
            : null;

    public static LeadRanking? ReadRanking(JsonNode node, Source standing, CodeList<LeadSource> sources)
    {
        if (!node.IsObject("name", "first", "source"))
        {
            return null;
        }

        var name = node.Required("name")?.Phrase();
        var list = node.Required("first");
        var first = list?.Values(source => source.OneOf(sources)) ?? [];
        if (list is { } given && first.Distinct().Count() != first.Count)
        {
            given.Wrong("每个来源只出现一次", "each lead source once");
            return null;
        }

        return name is null ? null : new LeadRanking(name.Value, node.SourceOr(standing), first);
    }

    private static FollowUpLevel? ReadFollowUpLevel(JsonNode node, Source standing)
    {
        if (!node.IsObject("number", "interval", "source"))
        {
            return null;
        }

        var (number, interval) = (node.Required("number")?.Whole(least: 1), node.Required("interval")?.Interval());
        return number is null || interval is null ? null : new(number.Value, interval, node.SourceOr(standing));
    }

    private static ReassignmentRule? ReadRule(JsonNode node, LevelScale scale, Source standing)
    {
        if (!node.IsObject("level", "after", "runsFromHandover", "action", "targets", "source"))
        {
            return null;
        }

        var level = node.Required("level") is { } code ? ReadLevel(code, scale) : null;
        var after = node.Member("after") is { } time ? time.Interval() : Period.Zero;
        var action = node.Required("action")?.OneOf(Codes.Of<ReassignmentAction>());
        var list = node.Required("targets");
        var targets = list?.Values(target => target.OneOf(Codes.Of<ReassignmentTarget>())) ?? [];
        if (list is { } given && targets.Count == 0)
        {
            given.Wrong("至少一个接手对象", "somebody to take over");
        }

        return level is null || after is null || action is null || targets.Count == 0
            ? null
            : new(level.Value, after, action.Value, node.SourceOr(standing), targets)
            {
                RunsFromHandover = node.Member("runsFromHandover")?.Flag() ?? false,
            };
    }

    private static LevelCode? ReadLevel(JsonNode node, LevelScale scale)
    {
        var code = node.Text();
        if (code is not null && scale.Contains(new(code)))
        {
            return new(code);
        }

        var known = string.Join(' ', scale.Levels.Select(level => level.Code));
        node.Wrong($"以下级别之一：{known}", $"one of the levels: {known}");
        return null;
    }

    private static Duration? Seconds(JsonNode? node)
    {
        const int MillisecondsPerSecond = 1000;
        return node?.Number() is { } seconds and <= int.MaxValue
            ? Duration.FromMilliseconds((long)(seconds * MillisecondsPerSecond))
            : null;
    }
}

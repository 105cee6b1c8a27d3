using System.Globalization;
using Funnel.Domain.Assignment;
using Funnel.Domain.Contacts;
using Funnel.Domain.Entries;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Intent;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using NodaTime;
using NodaTime.Text;
using Part = Funnel.Domain.Standards.StandardPart;

namespace Funnel.Domain.Standards;

/// <summary>Writes out the rules of a standard, line by line.</summary>
internal static class RuleLines
{
    private static readonly Phrase Yes = new("是", "yes");

    public static IEnumerable<StandardLine> Of(SalesStandard standard) =>
    [
        .. standard.Scale.Levels.SelectMany((level, rank) => OfLevel(level, rank)),
        .. standard.Scale.LevelWhileOrdered is { } ordered ? OfOrdered(standard.Scale.Get(ordered)) : [],
        standard.Dormancy.When is { } when
            ? new(Part.Dormancy, "when", when.Words, standard.Dormancy.Source)
            : new(Part.Dormancy, "more-than-days", Whole(standard.Dormancy.MoreThanDays), standard.Dormancy.Source),
        .. Codes.Of<ContactContents>().SinglesIn(standard.Dormancy.Required).Select(content => new StandardLine(
            Part.Dormancy, $"required/{Codes.Of<ContactContents>().CodeOf(content)}", Yes, standard.Dormancy.Source)),
        .. standard.Cadence.FollowUpLevels.Select(level => new StandardLine(
            Part.FollowUpLevels, Text(level.Number), IntervalWords.Of(level.Interval), level.Source)),
        .. OfOwnerContacts(standard),
        .. standard.Reassignment.Rules.Select(OfRule),
        .. OfList("media", standard.Lists.Media),
        .. OfList("platform", standard.Lists.Platforms),
        .. OfList("lead-source", standard.Lists.LeadSources),
        .. OfList("manner", standard.Lists.Manners),
        .. OfList("lost-detail", standard.Lists.LostDetails),
        .. OfList("handover-cause", standard.Lists.HandoverCauses),
        .. standard.Calls is { } calls ? OfCalls(calls) : [],
        .. standard.Records.SelectMany(OfRecord),
        .. standard.RecordCheck is { } check ? OfCheck(check) : [],
        .. standard.LeadRanking is { } ranking ? OfRanking(ranking) : [],
        .. OfAudit(standard),
        .. standard.Headline.Select(
            (kpi, place) => new StandardLine(Part.Headline, kpi.Id, Whole(place + 1), standard.Source)),
        .. standard.Definitions.Definitions.Select(OfDefinition),
    ];

    private static IEnumerable<StandardLine> OfLevel(Level level, int rank)
    {
        var key = level.Code.Value;
        var place = Text(rank + 1);
        yield return new(Part.Levels, key, new($"{place}. {level.Name.Zh}", $"{place}. {level.Name.En}"), level.Source);
        if (level.RequiresOrder)
        {
            yield return new(Part.Levels, $"{key}/order", Yes, level.Source);
        }

        if (level.BuysWithin is { } window)
        {
            yield return new(Part.Levels, $"{key}/buys-within", IntervalWords.Of(window), level.Source);
        }

        if (level.ContactInterval is { } interval)
        {
            yield return new(Part.Levels, $"{key}/contact", IntervalWords.Of(interval), level.Source);
        }

        foreach (var question in level.KeyQuestions)
        {
            yield return new(Part.Levels, $"{key}/question/{question.Code}", question.Name, question.Source);
        }

        foreach (var criterion in level.Criteria)
        {
            yield return new(Part.Levels, $"{key}/criterion/{criterion.Code}", criterion.Name, criterion.Source);
        }

        foreach (var factor in Codes.Of<PurchaseFactors>().Values.Where(factor => level.Factors.HasFlag(factor)))
        {
            yield return new(
                Part.Levels,
                $"{key}/factor/{Codes.Of<PurchaseFactors>().CodeOf(factor)}",
                Codes.Of<PurchaseFactors>().NameOf(factor),
                level.Source);
        }
    }

    private static IEnumerable<StandardLine> OfOrdered(Level level) =>
        [new(Part.Levels, "while-ordered", level.Name, level.Source)];

    private static IEnumerable<StandardLine> OfOwnerContacts(SalesStandard standard)
    {
        foreach (var contact in standard.OwnerContacts.Contacts)
        {
            var key = PeriodPattern.Roundtrip.Format(contact.After);
            var grace = IntervalWords.Of(Period.FromDays(contact.GraceDays));
            yield return new(
                Part.OwnerContacts, key, new($"宽限{grace.Zh}", $"{grace.En} of grace"), contact.Source);
            foreach (var topic in contact.Topics)
            {
                yield return new(Part.OwnerContacts, $"{key}/{topic.Code}", topic.Name, topic.Source);
            }
        }
    }

    private static IEnumerable<StandardLine> OfList<TCode>(string name, CodeList<TCode> list)
        where TCode : struct, IListedCode<TCode> =>
        list.Entries.Select(entry => new StandardLine(
            Part.Lists, $"{name}/{entry.Code.Value}", entry.Name, entry.Source));

    private static StandardLine OfRule(ReassignmentRule rule)
    {
        var action = Codes.Of<ReassignmentAction>().NameOf(rule.Action);
        var targets = rule.Targets.Select(Codes.Of<ReassignmentTarget>().NameOf).ToList();
        return new(
            Part.Reassignment,
            rule.RunsFromHandover
                ? $"{rule.Level}/handover/{PeriodPattern.Roundtrip.Format(rule.After)}"
                : $"{rule.Level}/{PeriodPattern.Roundtrip.Format(rule.After)}",
            new(
                $"{action.Zh}：{string.Join('、', targets.Select(t => t.Zh))}",
                $"{action.En}: {string.Join(", ", targets.Select(t => t.En))}"),
            rule.Source);
    }

    private static IEnumerable<StandardLine> OfCalls(CallStandard calls)
    {
        if (calls.MostRings is { } rings)
        {
            yield return new(Part.Calls, "most-rings", Whole(rings), calls.Source);
        }

        if (calls.LongestWait is { } wait)
        {
            yield return new(Part.Calls, "longest-wait", Seconds(wait), calls.Source);
        }

        if (calls.LongestHold is { } hold)
        {
            yield return new(Part.Calls, "longest-hold", Seconds(hold), calls.Source);
        }
    }

    private static IEnumerable<StandardLine> OfRecord(RecordStandard record)
    {
        foreach (var element in Codes.Of<RecordElements>().Values.Where(element => record.Required.HasFlag(element)))
        {
            yield return new(
                Part.Records,
                $"{record.Name.En}/{Codes.Of<RecordElements>().CodeOf(element)}",
                Codes.Of<RecordElements>().NameOf(element),
                record.Source);
        }

        if (record.SparesRefusers)
        {
            yield return new(Part.Records, $"{record.Name.En}/spares-refusers", Yes, record.Source);
        }
    }

    private static IEnumerable<StandardLine> OfCheck(SameDayCheck check) =>
        [new(Part.Records, "same-day-check", check.By, check.Source)];

    private static IEnumerable<StandardLine> OfRanking(LeadRanking ranking) =>
    [
        .. ranking.First.Select((source, rank) => new StandardLine(
            Part.LeadRanking, source.Value, Whole(rank + 1), ranking.Source)),
        new(Part.LeadRanking, "then", new("最新者优先", "the newest first"), ranking.Source),
    ];

    private static IEnumerable<StandardLine> OfAudit(SalesStandard standard)
    {
        foreach (var threshold in AuditThreshold.All.Where(one => one.Of(standard.Audit) != one.Of(AuditPolicy.Usual)))
        {
            var value = Text(threshold.Of(standard.Audit));
            yield return new(
                Part.Audit,
                threshold.Key,
                new($"{threshold.Name.Zh}：{value}", $"{threshold.Name.En}: {value}"),
                standard.Source);
        }

        if (!standard.Audit.MeetingDays.SequenceEqual(AuditPolicy.Usual.MeetingDays))
        {
            yield return new(
                Part.Audit,
                "meetingDays",
                new(
                    string.Join('、', standard.Audit.MeetingDays.Select(day => $"周{"一二三四五六日"[(int)day - 1]}")),
                    string.Join(", ", standard.Audit.MeetingDays)),
                standard.Source);
        }
    }

    private static StandardLine OfDefinition(KpiDefinition one)
    {
        var from = BookTexts.Day(one.EffectiveFrom);
        return new(
            Part.Definitions,
            $"{one.Id}/{Text(one.Version)}",
            new(
                $"{from} 起：{one.Kpi.Formula.Zh}（{one.Reason.Zh}）",
                $"from {from}: {one.Kpi.Formula.En} ({one.Reason.En})"),
            one.Source);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Phrase Whole(int number) => new(Text(number), Text(number));

    private static Phrase Seconds(Duration time)
    {
        var seconds = time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        return new($"{seconds}秒", $"{seconds} s");
    }
}

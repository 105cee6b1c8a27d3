using System.Text.Json;
using Funnel.Domain.Assignment;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dormancy;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Standards.Json;

/// <summary>Writes a whole standard; what is written reads as the same standard again.</summary>
internal static class StandardWriter
{
    public static void Write(Utf8JsonWriter json, SalesStandard standard)
    {
        json.WriteStartObject();
        json.WriteString("code", standard.Code);
        json.Phrase("name", standard.Name);
        json.WriteString("source", standard.Source.Citation);
        ScaleJson.Write(json, standard.Scale);
        WriteDormancy(json, standard.Dormancy);
        json.ListIfAny("followUpLevels", standard.Cadence.FollowUpLevels, WriteFollowUpLevel);
        OwnerContactsJson.Write(json, standard.OwnerContacts);
        json.ListIfAny("reassignment", standard.Reassignment.Rules, WriteRule);
        ListsJson.Write(json, standard.Lists);
        WriteCalls(json, standard.Calls);
        json.ListIfAny("records", standard.Records, WriteRecord);
        WriteCheck(json, standard.RecordCheck);
        WriteRanking(json, standard.LeadRanking);
        WriteKpis(json, standard);
        json.List("headline", standard.Headline, (list, kpi) => list.WriteStringValue(kpi.Id));
        ContentWriter.Write(json, standard);
        json.WriteEndObject();
    }

    private static void WriteDormancy(Utf8JsonWriter json, DormancyRule rule)
    {
        json.WriteStartObject("dormancy");
        if (rule.When is { } when)
        {
            json.WritePropertyName("when");
            when.Accept(new ConditionWriter<DormancyCandidate>(json));
        }
        else
        {
            json.WriteNumber("moreThanDays", rule.MoreThanDays);
            json.TextsIfAny("required", [.. Codes.Of<ContactContents>().SinglesIn(rule.Required)
                .Select(Codes.Of<ContactContents>().CodeOf)]);
        }

        json.WriteString("source", rule.Source.Citation);
        json.WriteEndObject();
    }

    private static void WriteKpis(Utf8JsonWriter json, SalesStandard standard)
    {
        try
        {
            var converted = standard.Conversions.SelectMany(conversion => conversion.Kpis).Select(kpi => kpi.Id)
                .ToHashSet(StringComparer.Ordinal);
            json.ListIfAny("kpis", [.. standard.Kpis.Own.Where(kpi => !converted.Contains(kpi.Id))], KpiWriter.Write);
            json.ListIfAny("conversions", standard.Conversions, ConversionJson.Write);
            DefinitionJson.Write(json, standard);
        }
        catch (NotSupportedException refusal)
        {
            throw new ArgumentException(refusal.Message, nameof(standard), refusal);
        }
    }

    private static void WriteFollowUpLevel(Utf8JsonWriter json, FollowUpLevel level)
    {
        json.WriteStartObject();
        json.WriteNumber("number", level.Number);
        json.WriteString("interval", PeriodPattern.Roundtrip.Format(level.Interval));
        json.WriteString("source", level.Source.Citation);
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, ReassignmentRule rule)
    {
        json.WriteStartObject();
        json.WriteString("level", rule.Level.Value);
        if (!rule.After.Equals(NodaTime.Period.Zero))
        {
            json.WriteString("after", PeriodPattern.Roundtrip.Format(rule.After));
        }

        if (rule.RunsFromHandover)
        {
            json.WriteBoolean("runsFromHandover", true);
        }

        json.WriteString("action", Codes.Of<ReassignmentAction>().CodeOf(rule.Action));
        json.TextsIfAny("targets", [.. rule.Targets.Select(Codes.Of<ReassignmentTarget>().CodeOf)]);
        json.WriteString("source", rule.Source.Citation);
        json.WriteEndObject();
    }

    private static void WriteCalls(Utf8JsonWriter json, CallStandard? calls)
    {
        if (calls is null)
        {
            return;
        }

        json.WriteStartObject("calls");
        if (calls.MostRings is { } rings)
        {
            json.WriteNumber("mostRings", rings);
        }

        WriteSeconds(json, "longestWait", calls.LongestWait);
        WriteSeconds(json, "longestHold", calls.LongestHold);
        json.WriteString("source", calls.Source.Citation);
        json.WriteEndObject();
    }

    private static void WriteSeconds(Utf8JsonWriter json, string name, Duration? time)
    {
        if (time is { } given)
        {
            json.WriteNumber(name, (decimal)given.TotalSeconds);
        }
    }

    private static void WriteRecord(Utf8JsonWriter json, RecordStandard record)
    {
        json.WriteStartObject();
        json.Phrase("name", record.Name);
        json.List(
            "required",
            Codes.Of<RecordElements>().Values.Where(element => record.Required.HasFlag(element)),
            (list, element) => list.WriteStringValue(Codes.Of<RecordElements>().CodeOf(element)));
        if (record.IsOfCalls)
        {
            json.WriteBoolean("ofCalls", record.IsOfCalls);
        }

        if (record.SparesRefusers)
        {
            json.WriteBoolean("sparesRefusers", record.SparesRefusers);
        }

        json.WriteString("source", record.Source.Citation);
        json.WriteEndObject();
    }

    private static void WriteCheck(Utf8JsonWriter json, SameDayCheck? check)
    {
        if (check is null)
        {
            return;
        }

        json.WriteStartObject("recordCheck");
        json.Phrase("by", check.By);
        json.WriteString("source", check.Source.Citation);
        json.WriteEndObject();
    }

    private static void WriteRanking(Utf8JsonWriter json, LeadRanking? ranking)
    {
        if (ranking is null)
        {
            return;
        }

        json.WriteStartObject("leadRanking");
        json.Phrase("name", ranking.Name);
        json.List("first", ranking.First, (list, source) => list.WriteStringValue(source.Value));
        json.WriteString("source", ranking.Source.Citation);
        json.WriteEndObject();
    }
}

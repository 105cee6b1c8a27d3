using System.Text.Json;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Intent;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Exchange.Results;

/// <summary>
/// Standards as JSON: levels with their questions, criteria and intervals, the code lists, and every rule line by line,
/// each in zh and en with its source.
/// </summary>
public static class StandardsJson
{
    /// <summary>Writes standards.</summary>
    public static void Write(Stream output, IEnumerable<SalesStandard> standards) => ResultJson.Write(
        output, json => json.Objects("standards", standards, standard => WriteStandard(json, standard)));

    private static void WriteStandard(ResultJson json, SalesStandard standard)
    {
        json.Text("standard", standard.Code);
        json.Text("zh", standard.Name.Zh);
        json.Text("en", standard.Name.En);
        json.Text("source", standard.Source.Citation);
        json.Lines("levels", standard.Scale.Levels, WriteLevel);
        json.Lines("keyQuestions", standard.Scale.KeyQuestions, (line, question) =>
            WriteCoded(line, question.Code, question.Name, question.Source));
        json.Lines("criteria", standard.Scale.Criteria, (line, criterion) =>
            WriteCoded(line, criterion.Code, criterion.Name, criterion.Source));
        json.Lines("followUpLevels", standard.Cadence.FollowUpLevels, WriteFollowUpLevel);
        json.Object("lists", () =>
        {
            WriteList(json, "media", standard.Lists.Media);
            WriteList(json, "platforms", standard.Lists.Platforms);
            WriteList(json, "leadSources", standard.Lists.LeadSources);
            WriteList(json, "manners", standard.Lists.Manners);
            WriteList(json, "lostDetails", standard.Lists.LostDetails);
            WriteList(json, "handoverCauses", standard.Lists.HandoverCauses);
        });
        json.Lines("rules", standard.Lines.Where(line => line.Part != StandardPart.Lists), WriteRule);
    }

    private static void WriteList<TCode>(ResultJson json, string name, CodeList<TCode> list)
        where TCode : struct, IListedCode<TCode> =>
        json.Lines(name, list.Entries, (line, entry) =>
            WriteCoded(line, entry.Code.Value, entry.Name, entry.Source));

    private static void WriteLevel(Utf8JsonWriter line, Level level)
    {
        line.WriteStartObject();
        WriteNamed(line, level.Code.Value, level.Name, level.Source);
        line.WriteBoolean("requiresOrder", level.RequiresOrder);
        line.WriteString("buysWithin", TextOf(level.BuysWithin));
        line.WriteString("contactInterval", TextOf(level.ContactInterval));
        WriteCodes(line, "keyQuestions", level.KeyQuestions.Select(question => question.Code));
        WriteCodes(line, "criteria", level.Criteria.Select(criterion => criterion.Code));
        line.WriteEndObject();
    }

    private static void WriteFollowUpLevel(Utf8JsonWriter line, FollowUpLevel level)
    {
        line.WriteStartObject();
        line.WriteNumber("code", level.Number);
        line.WriteString("zh", level.Name.Zh);
        line.WriteString("en", level.Name.En);
        line.WriteString("source", level.Source.Citation);
        line.WriteString("interval", TextOf(level.Interval));
        line.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter line, StandardLine rule)
    {
        line.WriteStartObject();
        line.WriteString("part", rule.PartCode);
        line.WriteString("key", rule.Key);
        line.WriteString("zh", rule.Value.Zh);
        line.WriteString("en", rule.Value.En);
        line.WriteString("source", rule.Source.Citation);
        line.WriteEndObject();
    }

    private static void WriteCoded(Utf8JsonWriter line, string code, Phrase name, Source source)
    {
        line.WriteStartObject();
        WriteNamed(line, code, name, source);
        line.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter line, string code, Phrase name, Source source)
    {
        line.WriteString("code", code);
        line.WriteString("zh", name.Zh);
        line.WriteString("en", name.En);
        line.WriteString("source", source.Citation);
    }

    private static void WriteCodes(Utf8JsonWriter line, string name, IEnumerable<string> codes)
    {
        line.WriteStartArray(name);
        foreach (var code in codes)
        {
            line.WriteStringValue(code);
        }

        line.WriteEndArray();
    }

    private static string? TextOf(Period? interval) =>
        interval is null ? null : PeriodPattern.Roundtrip.Format(interval);
}

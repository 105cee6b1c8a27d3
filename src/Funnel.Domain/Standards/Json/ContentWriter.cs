using System.Text.Json;
using Funnel.Domain.Checks;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards.Json;

/// <summary>Writes what a standard prints beside its rules.</summary>
internal static class ContentWriter
{
    public static void Write(Utf8JsonWriter json, SalesStandard standard)
    {
        json.ListIfAny("process", standard.Process, WriteStep);
        json.ListIfAny("measures", standard.Measures, WriteMeasures);
        json.ListIfAny("forms", standard.Forms, WriteForm);
        json.ListIfAny("sections", standard.Sections, WriteSection);
        json.ListIfAny("gaps", standard.Gaps, WriteItem);
    }

    private static void WriteStep(Utf8JsonWriter json, ProcessStep step)
    {
        json.WriteStartObject();
        json.WriteString("code", step.Code);
        json.Phrase("name", step.Name);
        json.WriteString("source", step.Source.Citation);
        if (step.Stage is { } stage)
        {
            json.WriteString("stage", Codes.Of<ProcessStage>().CodeOf(stage));
        }

        json.TextsIfAny("kpis", step.Kpis);
        json.ListIfAny("conduct", step.Conduct, WriteItem);
        json.ListIfAny("keyItems", step.KeyItems, WriteItem);
        json.ListIfAny("problems", step.Problems, WriteItem);
        json.WriteEndObject();
    }

    private static void WriteMeasures(Utf8JsonWriter json, ContactMeasures measures)
    {
        json.WriteStartObject();
        json.WriteString("code", measures.Code);
        json.Phrase("group", measures.Group);
        json.Phrase("work", measures.Work);
        json.WriteString("source", measures.Source.Citation);
        json.TextsIfAny("levels", [.. measures.Levels.Select(level => level.Value)]);
        json.ListIfAny("items", measures.Items, WriteItem);
        json.WriteEndObject();
    }

    private static void WriteForm(Utf8JsonWriter json, StandardForm form)
    {
        json.WriteStartObject();
        json.WriteString("code", form.Code);
        json.Phrase("name", form.Name);
        json.WriteString("source", form.Source.Citation);
        json.PhraseIfAny("purpose", form.Purpose);
        json.PhraseIfAny("use", form.Use);
        json.PhraseIfAny("users", form.Users);
        json.ListIfAny("fields", form.Fields, (list, field) => list.Phrase(field));
        json.WriteEndObject();
    }

    private static void WriteSection(Utf8JsonWriter json, StandardSection section)
    {
        json.WriteStartObject();
        json.WriteString("code", section.Code);
        json.Phrase("name", section.Name);
        json.WriteString("source", section.Source.Citation);
        json.ListIfAny("items", section.Items, WriteItem);
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, StandardItem item)
    {
        json.WriteStartObject();
        json.WriteString("code", item.Code);
        json.Phrase("text", item.Text);
        json.WriteString("source", item.Source.Citation);
        if (item.Limit is { } limit)
        {
            WriteLimit(json, limit);
        }

        json.WriteEndObject();
    }

    private static void WriteLimit(Utf8JsonWriter json, ConductLimit limit)
    {
        json.WriteStartObject("limit");
        if (limit.AtLeast is { } least)
        {
            json.WriteNumber("atLeast", least);
        }

        if (limit.AtMost is { } most)
        {
            json.WriteNumber("atMost", most);
        }

        json.Phrase("unit", limit.Unit);
        json.WriteEndObject();
    }
}

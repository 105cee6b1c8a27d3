using System.Text.Json;
using System.Text.Json.Serialization;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using NodaTime.Text;

namespace Funnel.Domain.Json;

/// <summary>
/// A table of KPIs that tells each KPI once: <c>{"period":{…},"by":["dealer"],"kpis":[{"id":"order-rate",…}],
/// "groupedKpis":["order-rate"],"groups":[{"key":["D-1"],"values":[[1,2]]}],"total":[[1,2]]}</c>. A figure is
/// <c>[numerator, denominator]</c>, that of a count <c>[number]</c>, one that is refused <c>[]</c>; the values of a
/// group follow the grouped KPIs.
/// </summary>
internal sealed class KpiTableConverter(Language language) : JsonConverter<KpiTable>
{
    public override KpiTable Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("A table of KPIs is counted, not read.");

    public override void Write(Utf8JsonWriter writer, KpiTable value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Write(writer, value.Period);
        WriteTexts(writer, "by", value.By.Select(dimension => dimension.Id));
        if (FactKinds.WordsOf(value.Where) is { } scope)
        {
            writer.WriteString("where", scope.In(language));
        }

        writer.WriteStartArray("kpis");
        foreach (var kpi in value.Kpis)
        {
            Write(writer, kpi);
        }

        writer.WriteEndArray();
        WriteTexts(writer, "groupedKpis", value.GroupedKpis.Select(kpi => kpi.Id));
        writer.WriteStartArray("groups");
        foreach (var group in value.Groups)
        {
            writer.WriteStartObject();
            WriteTexts(writer, "key", group.Key.Values);
            WriteFigures(writer, "values", group.Values);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteFigures(writer, "total", value.Total);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReportingPeriod period)
    {
        writer.WriteStartObject("period");
        writer.WriteString("from", LocalDatePattern.Iso.Format(period.From));
        writer.WriteString("to", LocalDatePattern.Iso.Format(period.To));
        writer.WriteString("asOf", LocalDatePattern.Iso.Format(period.AsOf));
        writer.WriteString("knownOn", LocalDatePattern.Iso.Format(period.KnownOn));
        writer.WriteEndObject();
    }

    private void Write(Utf8JsonWriter writer, Kpi kpi)
    {
        writer.WriteStartObject();
        writer.WriteString("id", kpi.Id);
        writer.WriteString("name", kpi.Name.In(language));
        writer.WriteString("unit", kpi.Unit.In(language));
        writer.WriteString("kind", kpi.Kind switch
        {
            KpiKind.Count => "count",
            KpiKind.Ratio => "ratio",
            KpiKind.Sum => "sum",
            KpiKind.Proportion => "proportion",
            KpiKind.FlowRatio => "flow-ratio",
            _ => "average",
        });
        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void WriteFigures(Utf8JsonWriter writer, string name, IReadOnlyList<KpiValue> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            Write(writer, value);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, KpiValue value)
    {
        writer.WriteStartArray();
        if (value.Refusal is null)
        {
            writer.WriteNumberValue(value.Numerator);
            if (value.Denominator is { } denominator)
            {
                writer.WriteNumberValue(denominator);
            }
        }

        writer.WriteEndArray();
    }
}

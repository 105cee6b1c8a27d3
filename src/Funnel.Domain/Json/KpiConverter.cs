using System.Text.Json;
using System.Text.Json.Serialization;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Json;

/// <summary>A KPI as its id; the catalogue of the standard in use finds it again.</summary>
internal sealed class KpiConverter : JsonConverter<Kpi>
{
    public override Kpi Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("A KPI is found in a catalogue by its id, which is read as a text.");

    public override void Write(Utf8JsonWriter writer, Kpi value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Id);
}

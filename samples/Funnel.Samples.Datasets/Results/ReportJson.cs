using System.Text.Json;
using Funnel.Domain.Kpis;

namespace Funnel.Samples.Datasets.Results;

/// <summary>A report as JSON, the same bytes from every host.</summary>
public static class ReportJson
{
    public static void Write(Stream output, ReportResult report)
    {
        ArgumentNullException.ThrowIfNull(report);
        ResultJson.Write(output, json =>
        {
            json.Text("standard", report.Standard.Code);
            json.Date("from", report.Period.From);
            json.Date("to", report.Period.To);
            json.Date("asOf", report.Period.AsOf);
            json.Texts("by", report.Table.By.Select(dimension => dimension.Id));
            json.Objects("groups", report.Table.Groups, group =>
            {
                json.Inline("key", line => WriteKey(line, report.Table, group));
                json.Lines("kpis", group.Values, WriteValue);
            });
            json.Lines("total", report.Table.Total, WriteValue);
        });
    }

    private static void WriteKey(Utf8JsonWriter line, KpiTable table, KpiGroup group)
    {
        line.WriteStartObject();
        foreach (var (dimension, value) in table.By.Zip(group.Key.Values))
            line.WriteString(dimension.Id, value);
        line.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter line, KpiValue value)
    {
        line.WriteStartObject();
        line.WriteString("id", value.Kpi.Id);
        line.WriteNumber("numerator", value.Numerator);
        WriteWhole(line, "denominator", value.Denominator);
        if (value.Denominator is null)
            line.WriteNumber("value", value.Numerator);
        else if (value.Value is { } quotient)
            line.WriteNumber("value", quotient);
        else
            line.WriteNull("value");
        line.WriteEndObject();
    }

    private static void WriteWhole(Utf8JsonWriter line, string name, long? number)
    {
        if (number is { } known)
            line.WriteNumber(name, known);
        else
            line.WriteNull(name);
    }
}

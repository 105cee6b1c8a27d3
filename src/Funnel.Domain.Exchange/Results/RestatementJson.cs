using System.Text.Json;
using Funnel.Domain.Kpis;
using Funnel.Domain.Restatement;
using Funnel.Domain.Wording;
using NodaTime.Text;

namespace Funnel.Domain.Exchange.Results;

/// <summary>Why one figure changed, as JSON.</summary>
public static class RestatementJson
{
    /// <summary>Writes the restatement of one KPI: the total, and the groups where there are any.</summary>
    /// <exception cref="ArgumentException">It restates more than one KPI, or none.</exception>
    public static void Write(Stream output, RestatementReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Total is not [var total])
        {
            throw new ArgumentException("One KPI is written at a time.", nameof(report));
        }

        ResultJson.Write(output, json =>
        {
            json.Text("kpi", total.Reported.Kpi.Id);
            if (total.Reported.Kpi != total.Restated.Kpi || total.Reported.Kpi.Version != 1)
            {
                json.Inline("versions", line => WriteVersions(line, total));
            }

            json.Date("from", report.Reported.From);
            json.Date("to", report.Reported.To);
            json.Date("asOf", report.Reported.AsOf);
            json.Texts(
                "knownOn",
                [
                    LocalDatePattern.Iso.Format(report.Reported.KnownOn),
                    LocalDatePattern.Iso.Format(report.Restated.KnownOn),
                ]);
            json.Inline("coverage", line => line.WriteNumber(report.Coverage));
            Write(json, total);
            if (report.By.Count > 0)
            {
                json.Objects("groups", report.Groups, figure =>
                {
                    json.Inline("key", line => line.WriteKey(report.By, figure.Group));
                    Write(json, figure);
                });
            }
        });
    }

    private static void Write(ResultJson json, RestatedFigure figure)
    {
        json.Inline("reported", line => WritePair(line, figure.Reported));
        json.Lines("lines", figure.Lines, WriteLine);
        json.Lines("causes", figure.Causes, (line, sum) =>
        {
            line.WriteStartObject();
            line.WriteString("cause", Codes.Of<RestatementCause>().CodeOf(sum.Cause));
            line.WriteNumber("numerator", sum.Numerator);
            line.WriteWhole("denominator", sum.Denominator);
            line.WriteEndObject();
        });
        json.Inline("restated", line => WritePair(line, figure.Restated));
    }

    private static void WriteVersions(Utf8JsonWriter line, RestatedFigure total)
    {
        line.WriteStartArray();
        line.WriteNumberValue(total.Reported.Kpi.Version);
        line.WriteNumberValue(total.Restated.Kpi.Version);
        line.WriteEndArray();
    }

    private static void WriteLine(Utf8JsonWriter line, RestatedLine restated)
    {
        line.WriteStartObject();
        line.WriteString("card", restated.Record);
        line.WriteString("row", restated.Row);
        line.WriteString("cause", Codes.Of<RestatementCause>().CodeOf(restated.Cause));
        line.WriteString("happenedOn", restated.HappenedOn is { } on ? LocalDatePattern.Iso.Format(on) : null);
        line.WriteString("recordedOn", restated.RecordedOn is { } day ? LocalDatePattern.Iso.Format(day) : null);
        line.WriteString("recordedBy", restated.RecordedBy);
        line.WriteNumber("numerator", restated.Numerator);
        line.WriteWhole("denominator", restated.Denominator);
        line.WriteEndObject();
    }

    private static void WritePair(Utf8JsonWriter line, KpiValue value)
    {
        line.WriteStartObject();
        line.WriteNumber("numerator", value.Numerator);
        line.WriteWhole("denominator", value.Denominator);
        line.WriteEndObject();
    }
}

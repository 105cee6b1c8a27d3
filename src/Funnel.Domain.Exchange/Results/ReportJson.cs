using System.Text.Json;
using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using NodaTime.Text;

namespace Funnel.Domain.Exchange.Results;

/// <summary>A report as JSON, the same bytes from every host.</summary>
public static class ReportJson
{
    /// <summary>Writes the table.</summary>
    public static void Write(Stream output, ReportResult report)
    {
        ArgumentNullException.ThrowIfNull(report);
        ResultJson.Write(output, json =>
        {
            json.Text("standard", report.Standard.Code);
            json.Date("from", report.Period.From);
            json.Date("to", report.Period.To);
            json.Date("asOf", report.Period.AsOf);
            if (report.Period.KnownOn != report.Period.AsOf)
            {
                json.Date("knownOn", report.Period.KnownOn);
            }

            json.Where(report.Table.Where);
            if (report.Before is { } before)
            {
                json.Date("beforeFrom", before.Period.From);
                json.Date("beforeTo", before.Period.To);
                json.Date("beforeAsOf", before.Period.AsOf);
            }

            if (report.MissingDealers.Count > 0)
            {
                json.Texts("missingDealers", report.MissingDealers);
            }

            if (report.Versions is [_, ..] versions)
            {
                json.Lines("versions", versions, WriteVersion);
            }

            json.Texts("by", report.Table.By.Select(dimension => dimension.Id));
            json.Objects("groups", Keys(report), key =>
            {
                json.Inline("key", line => line.WriteKey(report.Table.By, key));
                WriteLines(json, "kpis", report, key, report.Table[key].Values, report.Before?[key].Values);
            });
            WriteLines(json, "total", report, null, report.Table.Total, report.Before?.Total);
        });
    }

    private static void WriteVersion(Utf8JsonWriter line, UsedVersion version)
    {
        line.WriteStartObject();
        line.WriteString("id", version.Kpi.Id);
        line.WriteNumber("version", version.Kpi.Version);
        line.WriteString(
            "effectiveFrom", version.EffectiveFrom is { } from ? LocalDatePattern.Iso.Format(from) : null);
        line.WriteString("fingerprint", version.Kpi.Fingerprint);
        line.WriteEndObject();
    }

    // A group that only the other period has is listed with zeros, or its fall would not be seen.
    private static IReadOnlyList<GroupKey> Keys(ReportResult report) => report.Table.By.Count == 0
        ? []
        : report.Comparison?.Groups ?? [.. report.Table.Groups.Select(group => group.Key)];

    private static void WriteLines(
        ResultJson json,
        string name,
        ReportResult report,
        GroupKey? group,
        IReadOnlyList<KpiValue> values,
        IReadOnlyList<KpiValue>? before)
    {
        if (before is not null)
        {
            json.Lines(
                name, [.. values.Zip(before)], (line, pair) => KpiValueJson.Write(line, pair.First, pair.Second));
        }
        else if (report.Reliability is { } reliability)
        {
            json.Lines(name, values, (line, value) => KpiValueJson.Write(line, value, reliability, group));
        }
        else
        {
            json.Lines(name, values, KpiValueJson.Write);
        }
    }
}

using System.Text.Json;
using Funnel.Domain.Audit;
using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Exchange.Results;

/// <summary>What an audit found, as JSON; nothing personal.</summary>
public static class AuditJson
{
    /// <summary>Writes the findings, what each rule looked at, and the accepted explanations.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="report">The audit.</param>
    /// <param name="groups">The KPIs of its rules by group, if they are wanted too.</param>
    public static void Write(Stream output, AuditReport report, KpiTable? groups = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ResultJson.Write(output, json =>
        {
            json.Date("from", report.Period.From);
            json.Date("to", report.Period.To);
            json.Date("asOf", report.Period.AsOf);
            json.Date("knownOn", report.Period.KnownOn);
            json.Lines("findings", report.Findings, WriteFinding);
            json.Lines("rules", report.Counts, WriteCount);
            json.Lines("accepted", report.Acceptances, WriteAcceptance);
            if (groups is not null)
            {
                json.Texts("by", groups.By.Select(dimension => dimension.Id));
                json.Lines("groups", groups.Groups, (line, group) => WriteGroup(line, groups, group));
            }
        });
    }

    private static void WriteFinding(Utf8JsonWriter line, AuditFinding finding)
    {
        line.WriteStartObject();
        line.WriteString("rule", finding.Rule.Id);
        line.WriteString("severity", Codes.Of<AuditSeverity>().CodeOf(finding.Rule.Severity));
        line.WriteBoolean("certain", finding.Rule.IsCertain);
        line.WriteString("dealer", finding.Dealer.Value);
        line.WriteString("consultant", finding.Consultant.Value);
        WriteTexts(line, "members", finding.Members);
        WriteTexts(line, "on", finding.On.Select(LocalDatePattern.Iso.Format));
        line.WriteString("zh", finding.Says.Zh);
        line.WriteString("en", finding.Says.En);
        line.WriteString("innocentZh", finding.Rule.Innocent.Zh);
        line.WriteString("innocentEn", finding.Rule.Innocent.En);
        if (finding.Peers is { } peers)
        {
            line.WriteNumber("flagged", peers.Flagged);
            line.WriteNumber("looked", peers.Looked);
            line.WriteNumber("peerRate", peers.PeerRate);
            line.WriteNumber("p", peers.P);
            line.WriteString("peers", peers.IsOfGroup ? "group" : "dealer");
        }

        if (finding.Accepted is { } accepted)
        {
            line.WriteString("acceptedBy", accepted.By.Value);
            WriteDay(line, "acceptedUntil", accepted.Until);
        }

        line.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter line, AuditCount count)
    {
        line.WriteStartObject();
        line.WriteString("rule", count.Rule.Id);
        line.WriteString("zh", count.Rule.Name.Zh);
        line.WriteString("en", count.Rule.Name.En);
        if (count.NotApplicable is { } why)
        {
            line.WriteNull("flagged");
            line.WriteNull("looked");
            line.WriteString("notApplicableZh", why.Zh);
            line.WriteString("notApplicableEn", why.En);
        }
        else
        {
            line.WriteNumber("flagged", count.Flagged);
            line.WriteNumber("looked", count.Looked);
        }

        line.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter line, KpiTable table, KpiGroup group)
    {
        line.WriteStartObject();
        line.WritePropertyName("key");
        line.WriteKey(table.By, group.Key);
        line.WriteStartArray("rules");
        foreach (var kpi in table.GroupedKpis)
        {
            line.WriteStartObject();
            line.WriteString("rule", kpi.Id);
            line.WriteNumber("flagged", group[kpi].Numerator);
            line.WriteNumber("looked", group[kpi].Denominator ?? 0);
            line.WriteEndObject();
        }

        line.WriteEndArray();
        line.WriteEndObject();
    }

    // A note may be personal and stays where it was written down.
    private static void WriteAcceptance(Utf8JsonWriter line, AcceptanceCheck check)
    {
        line.WriteStartObject();
        line.WriteString("rule", check.Accepted.Rule);
        WriteTexts(line, "members", check.Accepted.Members);
        line.WriteString("by", check.Accepted.By.Value);
        WriteDay(line, "until", check.Accepted.Until);
        line.WriteNumber("findings", check.Findings);
        line.WriteBoolean("hasRunOut", check.HasRunOut);
        line.WriteBoolean("byTheConcerned", check.IsByTheConcerned);
        line.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter line, string name, IEnumerable<string> texts)
    {
        line.WriteStartArray(name);
        foreach (var text in texts)
        {
            line.WriteStringValue(text);
        }

        line.WriteEndArray();
    }

    private static void WriteDay(Utf8JsonWriter line, string name, LocalDate day) =>
        line.WriteString(name, LocalDatePattern.Iso.Format(day));
}

using Funnel.Domain.Reports;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Exchange.Results;

/// <summary>The reports as JSON, the same bytes from every host.</summary>
public static class AnalysisJson
{
    /// <summary>Writes a report.</summary>
    public static void Write(Stream output, IReport report, SalesStandard standard)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(standard);
        ResultJson.Write(output, json =>
        {
            json.Text("report", report.Heading.Id);
            json.Text("zh", report.Heading.Name.Zh);
            json.Text("en", report.Heading.Name.En);
            json.Text("source", report.Heading.Source.Citation);
            json.Text("standard", standard.Code);
            json.Date("from", report.Period.From);
            json.Date("to", report.Period.To);
            json.Date("asOf", report.Period.AsOf);
            json.Where(report.Where);
            WriteBody(json, report);
        });
    }

    private static void WriteBody(ResultJson json, IReport report)
    {
        switch (report)
        {
            case LeadCollectionProgress progress:
                ProgressJson.Write(json, progress);
                break;
            case FollowUpEffect effect:
                WriteSection(json, "consultants", effect.Consultants);
                json.Lines("consultantTotal", effect.ConsultantTotal, KpiValueJson.Write);
                WriteSection(json, "contacts", effect.Contacts);
                json.Lines("contactsTotal", effect.ContactsTotal, KpiValueJson.Write);
                break;
            case OrderConversion orders:
                json.Objects("sections", orders.Sections, section =>
                {
                    json.Text("by", section.Id);
                    WriteSection(json, "rows", section);
                });
                json.Lines("total", orders.Total, KpiValueJson.Write);
                break;
            case DealConversion deals:
                DealsJson.Write(json, deals);
                break;
            case LostReasonAnalysis lost:
                LostReasonsJson.Write(json, lost);
                break;
            case CustomerStructure structure:
                StructureJson.Write(json, structure);
                break;
            case DailySalesMeeting meeting:
                MeetingJson.Write(json, meeting);
                break;
            case PerformanceBoard board:
                PerformanceJson.Write(json, board);
                break;
            case LevelBoard board:
                LevelBoardJson.Write(json, board);
                break;
            case SalesFunnel funnel:
                FunnelJson.Write(json, funnel);
                break;
            case ProcessScorecard scorecard:
                ScorecardJson.Write(json, scorecard);
                break;
            default:
                throw new ArgumentException($"'{report.Heading.Id}' has no JSON of its own.", nameof(report));
        }
    }

    private static void WriteSection(ResultJson json, string name, ReportSection section) =>
        json.Lines(name, section.Rows, (line, row) =>
        {
            line.WriteStartObject();
            line.WriteString("key", row.Key);
            KpiValueJson.WriteAll(line, "kpis", row.Values);
            line.WriteEndObject();
        });
}

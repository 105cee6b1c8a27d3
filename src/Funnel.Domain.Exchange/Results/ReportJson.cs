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
            if (report.MissingDealers.Count > 0)
            {
                json.Texts("missingDealers", report.MissingDealers);
            }

            json.Texts("by", report.Table.By.Select(dimension => dimension.Id));
            json.Objects("groups", report.Table.Groups, group =>
            {
                json.Inline("key", line => KpiValueJson.WriteKey(line, report.Table.By, group.Key));
                json.Lines("kpis", group.Values, KpiValueJson.Write);
            });
            json.Lines("total", report.Table.Total, KpiValueJson.Write);
        });
    }
}

using System.Text.Json;
using Funnel.Domain.Inventory;
using Funnel.Domain.Reports;

namespace Funnel.Domain.Exchange.Results;

/// <summary>Deal conversion as JSON: ledger, four parts and rates of each group.</summary>
internal static class DealsJson
{
    public static void Write(ResultJson json, DealConversion report)
    {
        json.Texts("by", report.By.Select(dimension => dimension.Id));
        json.Objects("groups", report.Rows, row =>
        {
            json.Inline("key", line => line.WriteKey(report.By, row.Key));
            WriteRow(json, row);
        });
        json.Object("total", () => WriteRow(json, report.Total));
    }

    /// <summary>A rate with both its sides.</summary>
    public static void WriteConversion(Utf8JsonWriter line, string name, Conversion conversion)
    {
        line.WriteStartObject(name);
        line.WriteNumber("numerator", conversion.Converted);
        line.WriteNumber("denominator", conversion.Base);
        line.WriteNumber("value", conversion.Rate);
        line.WriteEndObject();
    }

    private static void WriteRow(ResultJson json, DealConversionRow row)
    {
        json.Inline("stock", line =>
        {
            line.WriteStartObject();
            line.WriteNumber("opening", row.Ledger.Opening);
            line.WriteNumber("new", row.Ledger.Created);
            line.WriteNumber("delivered", row.Ledger.Delivered);
            line.WriteNumber("lost", row.Ledger.Lost);
            line.WriteNumber("closing", row.Ledger.Closing);
            line.WriteEndObject();
        });
        json.Inline("retail", line =>
        {
            line.WriteStartObject();
            WriteConversion(line, "openingOrders", row.Retail.OpeningOrders);
            WriteConversion(line, "openingProspects", row.Retail.OpeningProspects);
            WriteConversion(line, "newShowroom", row.Retail.NewShowroom);
            WriteConversion(line, "newOutreach", row.Retail.NewOutreach);
            line.WriteEndObject();
        });
        json.Lines("kpis", row.Rates, KpiValueJson.Write);
    }
}

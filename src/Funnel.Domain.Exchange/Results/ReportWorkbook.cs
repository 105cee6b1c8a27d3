using System.Globalization;
using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace Funnel.Domain.Exchange.Results;

/// <summary>
/// A report as a workbook: a row for each group and one for the total, a column for each KPI, its numbers formatted as
/// what they are; its heading names the versions it was counted by, where it has several. Keys are texts, so that none
/// runs as a formula.
/// </summary>
public static class ReportWorkbook
{
    private const string WholeNumber = "#,##0";
    private const string Percentage = "0.0%";
    private const string Average = "#,##0.00";
    private const double KeyWidth = 18;
    private const double KpiWidth = 14;

    private static readonly Phrase Total = new("合计", "Total");
    private static readonly Phrase Sheet = new("报表", "Report");

    /// <summary>Writes the table, its headings in one language; a ratio without a denominator stays empty.</summary>
    public static void Write(Stream output, ReportResult report, Language language)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        var table = report.Table;
        using var file = new MemoryStream();
        file.SaveAs(
            Rows(table, language),
            sheetName: Sheet.In(language),
            configuration: new OpenXmlConfiguration
            {
                AutoFilter = false,
                DynamicColumns =
                [
                    .. Keys(table, language), .. table.Total.Select(value => Column(value.Kpi, report, language)),
                ],
            });
        file.Position = 0;
        file.CopyTo(output);
    }

    private static IEnumerable<Dictionary<string, object?>> Rows(KpiTable table, Language language)
    {
        foreach (var group in table.Groups)
        {
            yield return Row(table, group.Key.Values, group.Values);
        }

        IReadOnlyList<string> total = [Total.In(language), .. Enumerable.Repeat("", Math.Max(0, table.By.Count - 1))];
        yield return Row(table, total, table.Total);
    }

    // A sheet without groups still has a column that says what its one row is.
    private static Dictionary<string, object?> Row(
        KpiTable table, IReadOnlyList<string> key, IReadOnlyList<KpiValue> values)
    {
        Dictionary<string, object?> cells = [];
        for (var part = 0; part < Math.Max(1, table.By.Count); part++)
        {
            cells[KeyOf(part)] = key[part];
        }

        var byId = values.ToDictionary(value => value.Kpi.Id, value => value.Value, StringComparer.Ordinal);
        foreach (var kpi in table.Total.Select(value => value.Kpi))
        {
            cells[kpi.Id] = byId.GetValueOrDefault(kpi.Id);
        }

        return cells;
    }

    private static IEnumerable<DynamicExcelColumn> Keys(KpiTable table, Language language)
    {
        for (var part = 0; part < Math.Max(1, table.By.Count); part++)
        {
            var name = part < table.By.Count ? table.By[part].Name.In(language) : "";
            yield return new(KeyOf(part)) { Name = name, Index = part, Width = KeyWidth };
        }
    }

    private static string KeyOf(int part) => "key " + part.ToString(CultureInfo.InvariantCulture);

    private static DynamicExcelColumn Column(Kpi kpi, ReportResult report, Language language) => new(kpi.Id)
    {
        Name = string.Join(
            " ",
            [
                kpi.Name.In(language),
                .. report.Versions.Where(used => used.Kpi.Id == kpi.Id)
                    .Select(used => string.Create(CultureInfo.InvariantCulture, $"v{used.Kpi.Version}")),
            ]),
        Width = KpiWidth,
        Format = kpi.Kind switch
        {
            KpiKind.Count or KpiKind.Sum => WholeNumber,
            KpiKind.Ratio or KpiKind.Proportion => Percentage,
            _ => Average,
        },
    };
}

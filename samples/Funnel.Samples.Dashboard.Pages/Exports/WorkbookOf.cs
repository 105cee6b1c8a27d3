using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Funnel.Samples.Dashboard.Exports;

/// <summary>A report as an Excel workbook.</summary>
internal static class WorkbookOf
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static FileContentResult Report(IReport report, SalesStandard standard, Language language, string name)
    {
        using var file = new MemoryStream();
        ResultWorkbook.Write(file, report, standard, language);
        return new(file.ToArray(), Xlsx) { FileDownloadName = name + ".xlsx" };
    }
}

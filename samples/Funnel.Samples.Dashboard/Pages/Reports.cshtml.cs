using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Exports;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Reporting;
using Funnel.Samples.Dashboard.Tables;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>The library's reports, each with its tables.</summary>
internal sealed class ReportsModel(
    RecordsFollower follower, ReportFigures figures, SalesStandard standard, ShowroomToday today, Visitor visitor)
    : ScopedPage(follower, today, visitor)
{
    /// <summary>Rows of a table that the page itself shows.</summary>
    public const int MostRows = 200;

    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The report asked for; null where there is none such.</summary>
    public ReportChoice? Choice { get; private set; }

    public string Asked { get; private set; } = "";

    /// <summary>Its tables; none where it is made for one dealer at a time and none is chosen.</summary>
    public IReadOnlyList<ListTable> Tables { get; private set; } = [];

    /// <summary>The days it is about.</summary>
    public Phrase DaysInWords => Days.Of(Choice!.PeriodOf(Viewpoint.Period));

    public IEnumerable<Choice> Choices => ReportChoice.All.Select(one => new Choice(
        LinkTo(one.Id), ListTexts.Heading(one.Name), one == Choice));

    public async Task<IActionResult> OnGetAsync(string? report, string? format, int table, CancellationToken stop)
    {
        await OpenAsync(stop);
        Asked = report is { Length: > 0 } ? report : ReportChoice.All[0].Id;
        Choice = ReportChoice.All.FirstOrDefault(one => one.Id == Asked);
        if (Choice is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        if (figures.Of(Records, Viewpoint, Choice) is not { } made)
        {
            return format is null ? Page() : NotFound();
        }

        if (format == "xlsx")
        {
            return Workbook(made);
        }

        Tables = new ReportTables(new(Visitor, Viewpoint, Names, standard)).Of(made);
        return PageOr(format, () => table >= 0 && table < Tables.Count ? CsvOf(table) : null);
    }

    public string LinkTo(string report, params IEnumerable<(string Name, string? Value)> more) =>
        Viewpoint.Link("/reports", [("report", report), .. more]);

    public string LinkToCsv(int table) => LinkTo(Choice!.Id, ("format", "csv"), ("table", ListTexts.Number(table)));

    public string LinkToXlsx() => LinkTo(Choice!.Id, ("format", "xlsx"));

    /// <summary>The part of a table that the page shows.</summary>
    public static ListTable ShownOf(ListTable table) =>
        table.Rows.Count <= MostRows ? table : table with { Rows = [.. table.Rows.Take(MostRows)] };

    private CsvTable CsvOf(int table) => Tables[table].ToCsv($"{Choice!.Id}-{ListTexts.Number(table + 1)}", Visitor);

    private FileContentResult Workbook(IReport report)
    {
        using var file = new MemoryStream();
        ResultWorkbook.Write(file, report, standard, Visitor.Language);
        return File(file.ToArray(), Xlsx, $"{Choice!.Id}.xlsx");
    }
}

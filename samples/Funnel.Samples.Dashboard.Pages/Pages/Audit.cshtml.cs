using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Access;
using Funnel.Samples.Dashboard.Exports;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>Who showed customers, exported, merged, transferred, corrected: the latest lines.</summary>
[PageAccess(Needs = FunnelRights.Audit)]
internal sealed class AuditModel(AuditLog log, Visitor visitor) : PageModel
{
    private const int MostLines = 1000;

    public static IReadOnlyList<Phrase> Headings { get; } =
        [AuditTexts.At, AuditTexts.By, AuditTexts.What, ShellTexts.Dealer, AuditTexts.Ids];

    public IReadOnlyList<(string At, string By, string Act, string? Dealer, string Ids)> Lines { get; private set; } =
        [];

    public async Task<IActionResult> OnGetAsync(string? format, CancellationToken stop)
    {
        Lines = await log.ReadAsync(HttpContext.Access()?.Scope is FunnelScope.OfGroup, MostLines, stop);
        return format != "csv" ? Page() : new CsvTable(
            "audit",
            [.. Headings.Select(visitor.Say)],
            [
                .. Lines.Select(line => (IReadOnlyList<object?>)
                    [line.At, line.By, visitor.Say(AuditTexts.Of(line.Act)), line.Dealer, line.Ids]),
            ]).Download();
    }

    /// <summary>The lines as a table for a spreadsheet.</summary>
    public static string Csv() => "/audit?format=csv";
}

using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Exchange;
using Funnel.Samples.Dashboard.Access;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Funnel.Samples.Dashboard.Pages.Recording;

/// <summary>
/// Everything recorded, as a dataset to be downloaded: what the import takes. Customers' names, phone numbers and notes
/// are in it only where the visitor may see them, since a masked name would be another name when it is read again.
/// </summary>
[PageAccess(Needs = FunnelRights.Exports)]
internal sealed class DatasetModel(VisitorStore store, Visitor visitor, ShowroomToday today) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? dealer, CancellationToken stop)
    {
        // Whoever sees the group takes all of it; of others, one dealer after the other is asked for.
        DealerId? asked = store.Access.Scope is FunnelScope.OfGroup ? null
            : store.Access.Scope.DealerOf() ?? (dealer is { Length: > 0 } ? new DealerId(dealer) : null);
        if (asked is null && store.Access.Scope is not FunnelScope.OfGroup)
        {
            return BadRequest();
        }

        var dataset = await store.ExportAsync(
            asked, whole => asked is { } one ? OfDealerAsync(whole, one, stop) : WholeAsync(whole, stop), stop);
        var zip = new MemoryStream();
        DatasetWriter.WriteZip(zip, dataset, visitor.ShowsPersonal);
        zip.Position = 0;
        Response.Headers.CacheControl = "no-store";
        return File(zip, "application/zip", $"dataset-{ListTexts.Day(today.Date)}.zip");
    }

    private static async Task<Dataset> WholeAsync(FunnelStore store, CancellationToken stop) => new()
    {
        IsUsable = true,
        History = await store.Archive.ReadAsync(stop),
        Targets = await store.Archive.TargetsAsync(stop),
        Closes = await store.Closes.ReadAsync(stop),
        Accepted = await store.Acceptances.ReadAsync(stop),
    };

    // Accepted explanations name records of any dealer and no dealer: they stay.
    private static async Task<Dataset> OfDealerAsync(
        FunnelStore store, DealerId dealer, CancellationToken stop) => new()
        {
            IsUsable = true,
            History = await store.Archive.ReadAsync(dealer, stop),
            Targets = [.. (await store.Archive.TargetsAsync(stop)).Where(target => target.Dealer == dealer)],
            Closes = await store.Closes.ReadAsync(dealer, stop),
        };
}

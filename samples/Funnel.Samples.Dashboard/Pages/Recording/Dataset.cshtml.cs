using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Exchange;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Funnel.Samples.Dashboard.Pages.Recording;

/// <summary>
/// Everything recorded, as a dataset to be downloaded: what the import takes. Customers' names, phone numbers and notes
/// are in it only where the visitor may see them, since a masked name would be another name when it is read again.
/// </summary>
internal sealed class DatasetModel(FunnelStore store, Visitor visitor, ShowroomToday today) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var dataset = new Dataset
        {
            IsUsable = true,
            History = await store.Archive.ReadAsync(stop),
            Targets = await store.Archive.TargetsAsync(stop),
            Closes = await store.Closes.ReadAsync(stop),
            Accepted = await store.Acceptances.ReadAsync(stop),
        };
        var zip = new MemoryStream();
        DatasetWriter.WriteZip(zip, dataset, visitor.ShowsPersonal);
        zip.Position = 0;
        Response.Headers.CacheControl = "no-store";
        return File(zip, "application/zip", $"dataset-{ListTexts.Day(today.Date)}.zip");
    }
}

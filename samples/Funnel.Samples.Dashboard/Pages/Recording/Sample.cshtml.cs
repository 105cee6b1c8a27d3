using System.IO.Compression;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Generation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace Funnel.Samples.Dashboard.Pages.Recording;

/// <summary>A small made-up dataset to be downloaded: what one's own tables are to look like.</summary>
internal sealed class SampleModel(SalesStandard standard, ShowroomToday today) : PageModel
{
    private const int Consultants = 2;
    private const int Months = 2;
    private const int Cards = 10;
    private const long Seed = 1;

    public IActionResult OnGet()
    {
        var folder = ImportFolders.Make();
        try
        {
            var from = today.Date.With(DateAdjusters.StartOfMonth).PlusMonths(-Months);
            DatasetGenerator.Generate(folder.FullName, new(1, Consultants, Months, Seed, from)
            {
                Standard = standard,
                CardsPerMonth = Cards,
            });
            using var zip = new MemoryStream();
            ZipFile.CreateFromDirectory(folder.FullName, zip);
            return File(zip.ToArray(), "application/zip", "sample.zip");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

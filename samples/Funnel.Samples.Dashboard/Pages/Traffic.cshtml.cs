using Funnel.Domain.Channels;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Drilldown;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>One record of the showroom register, with its card.</summary>
internal sealed class TrafficModel(
    RecordsFollower follower,
    SalesStandard standard,
    ShowroomToday today,
    Visitor visitor) : PageModel
{
    /// <summary>The id asked for, known or not.</summary>
    public string Asked { get; private set; } = "";

    public TrafficRecord? Record { get; private set; }

    public Viewpoint Viewpoint { get; private set; } = null!;

    public KnownNames Names { get; private set; } = null!;

    public WhyAsked Why { get; private set; } = null!;

    public Phrase NameOf(MediaSource media) => standard.Lists.Media.NameOf(media);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        Asked = Addresses.IdOf(id);
        Viewpoint = ViewpointReading.Read(Request, today.Date).Viewpoint;
        var records = await follower.CurrentAsync(stop);
        Names = new(records, visitor);
        Record = records.Traffic(new(Asked));
        if (Record is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        Why = WhyAsked.Read(
            Request.Query,
            standard.Kpis,
            () => new FactBook(new() { Traffic = [Record] }, Viewpoint.Period, standard.OwnerContacts),
            Viewpoint.Period,
            FactKinds.Traffic);
        return Page();
    }
}

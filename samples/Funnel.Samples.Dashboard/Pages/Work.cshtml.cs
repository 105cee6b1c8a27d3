using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Domain.Worklists;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Tables;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Funnel.Samples.Dashboard.Work;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>The day's work: who is to be contacted, and what else needs somebody's attention.</summary>
internal sealed class WorkModel(
    RecordsFollower follower,
    WorkBoard board,
    FunnelStore store,
    SalesStandard standard,
    ShowroomToday today,
    Visitor visitor) : PageModel
{
    private ListSurroundings _around = null!;

    public Viewpoint Viewpoint { get; private set; } = null!;

    public LocalDate Today => today.Date;

    public IReadOnlyList<WorklistResult> All { get; private set; } = [];

    public WorklistResult? Chosen { get; private set; }

    public ListTable Table { get; private set; } = null!;

    public PageOfList Shown { get; private set; }

    public Phrase? Fault { get; private set; }

    /// <summary>Why the list is empty under this standard, where it always is.</summary>
    public Phrase? Remark => Chosen?.Id == CardWorklists.ReassignmentId && standard.Reassignment.Rules.Count == 0
        ? WorkTexts.NoReassignment
        : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Viewpoint = ViewpointReading.Read(Request.Query, today.Date).Viewpoint;
        var records = await follower.CurrentAsync(stop);
        _around = new(visitor, records, standard, Viewpoint, Today);
        All = board.Of(records, Viewpoint.Scope, Today);
        var asked = Request.Query["list"].FirstOrDefault() is { Length: > 0 } id ? id : All[0].Id;
        Chosen = All.FirstOrDefault(list => list.Id == asked);
        if (Chosen is null)
        {
            Fault = WorkTexts.UnknownList(asked, All.Select(list => list.Id));
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        if (Request.Query["format"] == "csv")
        {
            var whole = await TableAsync(Chosen, PageOfList.Whole, stop);
            return whole.ToCsv($"{Chosen.Id}-{ListTexts.Day(Today)}", visitor).Download();
        }

        Shown = PageOfList.Read(Request.Query["page"]).Within(Chosen.Rows.Count);
        Table = await TableAsync(Chosen, Shown, stop);
        return Page();
    }

    public string LinkTo(string list, params IEnumerable<(string Name, string? Value)> more) =>
        Viewpoint.Link("/work", [("list", list), .. more]);

    public string LinkToPage(int page) => LinkTo(Chosen!.Id, ("page", ListTexts.Number(page)));

    private async Task<ListTable> TableAsync(WorklistResult list, PageOfList page, CancellationToken stop)
    {
        _around.Customers = new(visitor, await store.Archive.DetailsAsync(WorkList.CardsOf(list, page), stop));
        return WorkList.Of(list, page, _around);
    }
}

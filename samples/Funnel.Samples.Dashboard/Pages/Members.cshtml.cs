using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Drilldown;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Tables;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>The records behind a number.</summary>
internal sealed class MembersModel(
    RecordsFollower follower,
    RecordsIndex index,
    FigureCatalog catalog,
    FigureAnswers answers,
    FunnelStore store,
    SalesStandard standard,
    ShowroomToday today,
    Visitor visitor) : PageModel
{
    private NetworkRecords _records = null!;
    private ListSurroundings _around = null!;

    public Viewpoint Viewpoint { get; private set; } = null!;

    public FigureAsked Asked { get; private set; } = null!;

    public Figure Figure => Asked.Question!.Figure;

    public (long Numerator, long? Denominator) Value { get; private set; }

    public IReadOnlyList<FoundFacts> Found { get; private set; } = [];

    public IReadOnlyList<ListTable> Lists { get; private set; } = [];

    public PageOfList Shown { get; private set; }

    public int Rows => Found.Sum(list => list.Count);

    public int PageCount => Found.Max(list => PageOfList.PagesOf(list.Count));

    /// <summary>Whom the list is about, in words.</summary>
    public string ScopeInWords => string.Join(" · ", ScopeParts().DefaultIfEmpty(visitor.Say(MembersTexts.Group)));

    /// <summary>The sides one can go to, each with the number of its records.</summary>
    public IEnumerable<(FigureSide Side, Phrase Name, long Count)> Sides => Figure.Sides.Select(side => side switch
    {
        FigureSide.Numerator => (side, MembersTexts.Numerator, Value.Numerator),
        FigureSide.Denominator => (side, MembersTexts.Denominator, Value.Denominator!.Value),
        _ => (side, MembersTexts.Missing, Value.Denominator!.Value - Value.Numerator),
    });

    public IEnumerable<(Phrase Words, string Without)> Filters => Asked.Question!.Filters.Select(filter => (
        ValueNames.Of(filter, standard),
        Link(Asked.Side, Asked.Question.Filters.Where(other => other != filter), [])));

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Viewpoint = ViewpointReading.Read(Request.Query, today.Date).Viewpoint;
        Asked = FigureAsked.Read(Request.Query, catalog, Viewpoint);
        if (Asked.Question is not { } question)
        {
            Response.StatusCode = Asked.IsUnknown ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest;
            return Page();
        }

        _records = await follower.CurrentAsync(stop);
        _around = new(visitor, _records, index, standard, Viewpoint, today.Date);
        Found = answers.ListsOf(_records, question, Asked.Side);
        if (Request.Query["format"] == "csv")
            return await CsvAsync(stop);
        Value = answers.ValueOf(_records, question);
        Shown = PageOfList.Read(Request.Query["page"]).Within(Found.Max(list => list.Count));
        Lists = await TablesAsync(Shown, stop);
        return Page();
    }

    /// <summary>This page about another side.</summary>
    public string LinkTo(FigureSide side) => Link(side, Asked.Question!.Filters, []);

    public string LinkToPage(int page) =>
        Link(Asked.Side, Asked.Question!.Filters, [("page", ListTexts.Number(page))]);

    public string LinkToCsv => Link(Asked.Side, Asked.Question!.Filters, [("format", "csv")]);

    public Phrase ValueInWords => MembersTexts.ValueOf(Figure.Kind, Value.Numerator, Value.Denominator);

    /// <summary>What the list holds, where that is not simply what is counted.</summary>
    public Phrase? Remark => (Figure.Kind, Asked.Side) switch
    {
        (KpiKind.Average, _) => MembersTexts.MeanOf(Rows),
        (_, FigureSide.Missing) => MembersTexts.MissingMeans,
        _ => null,
    };

    private string Link(
        FigureSide side, IEnumerable<FactFilter> filters, IEnumerable<(string Name, string? Value)> more) =>
        Viewpoint.Link("/members",
        [
            ("kpi", Figure.Id),
            ("side", FigureSides.All.CodeOf(side)),
            .. filters.Select(filter => ("where", (string?)filter.ToString())),
            .. more,
        ]);

    private IEnumerable<string> ScopeParts()
    {
        if (Viewpoint.Scope.Dealer is { } dealer)
            yield return _around.Names.Of(dealer);
        if (Viewpoint.Scope.Consultant is { } consultant)
            yield return _around.Names.Of(consultant);
    }

    private async Task<IReadOnlyList<ListTable>> TablesAsync(PageOfList page, CancellationToken stop)
    {
        await KnowCustomersAsync(Found.SelectMany(list => FactLists.CardsOf(list, page)), stop);
        var lists = new FactLists(_around);
        return [.. Found.Select(list => lists.Of(list, page))];
    }

    private async Task<IActionResult> CsvAsync(CancellationToken stop)
    {
        var bytes = await ListCsv.WriteAsync(visitor, async csv =>
        {
            var lists = new FactLists(_around);
            foreach (var found in Found)
            {
                csv.Headings(lists.Of(found, new(1)));
                for (var page = 1; page <= PageOfList.PagesOf(found.Count); page++)
                {
                    await KnowCustomersAsync(FactLists.CardsOf(found, new(page)), stop);
                    csv.Rows(lists.Of(found, new(page)));
                }
            }
        });
        return File(bytes, "text/csv; charset=utf-8", $"{Figure.Id}-{FigureSides.All.CodeOf(Asked.Side)}.csv");
    }

    private async Task KnowCustomersAsync(IEnumerable<CardId> cards, CancellationToken stop) =>
        _around.Customers = new(visitor, await store.Archive.DetailsAsync(cards, stop));
}

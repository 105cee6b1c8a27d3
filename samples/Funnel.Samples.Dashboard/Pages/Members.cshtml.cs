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

    public FigureValue Value { get; private set; } = null!;

    public IReadOnlyList<FoundFacts> Found { get; private set; } = [];

    /// <summary>The lists, with the page of each that is shown.</summary>
    public IReadOnlyList<(FoundFacts Found, ListTable Table)> Lists { get; private set; } = [];

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
        _around = new(visitor, _records, standard, Viewpoint, today.Date);
        Found = answers.ListsOf(_records, question, Asked.Side);
        if (Request.Query["format"] == "csv")
        {
            return await CsvAsync(stop);
        }

        Value = answers.ValueOf(_records, question);
        Shown = PageOfList.Read(Request.Query["page"]).Within(Found.Max(list => list.Count));
        Lists = await TablesAsync(Shown, stop);
        return Page();
    }

    /// <summary>This page about another side.</summary>
    public string LinkTo(FigureSide side) => Link(side, Asked.Question!.Filters, []);

    public string LinkToPage(int page) =>
        Link(Asked.Side, Asked.Question!.Filters, [("page", ListTexts.Number(page))]);

    /// <summary>The download of a list.</summary>
    public string LinkToCsv(FoundFacts found) => Link(
        Asked.Side,
        Asked.Question!.Filters,
        [("format", "csv"), ("kind", Found.Count > 1 ? found.Kind.Name : null)]);

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
            ("side", Codes.Of<FigureSide>().CodeOf(side)),
            .. filters.Select(filter => ("where", (string?)filter.ToString())),
            .. more,
        ]);

    private IEnumerable<string> ScopeParts()
    {
        if (Viewpoint.Scope.Dealer is { } dealer)
        {
            yield return _around.Names.Of(dealer);
        }

        if (Viewpoint.Scope.Consultant is { } consultant)
        {
            yield return _around.Names.Of(consultant);
        }
    }

    private async Task<IReadOnlyList<(FoundFacts Found, ListTable Table)>> TablesAsync(
        PageOfList page, CancellationToken stop)
    {
        await KnowCustomersAsync(Found.SelectMany(list => FactLists.CardsOf(list, page)), stop);
        var lists = new FactLists(_around);
        return [.. Found.Select(list => (list, lists.Of(list, page)))];
    }

    // A download is one table: where there are several lists, the address says whose.
    private async Task<IActionResult> CsvAsync(CancellationToken stop)
    {
        var kind = Request.Query["kind"].FirstOrDefault();
        var found = Found.FirstOrDefault(list => list.Kind.Name == kind) ?? Found[0];
        await KnowCustomersAsync(FactLists.CardsOf(found, PageOfList.Whole), stop);
        var side = Codes.Of<FigureSide>().CodeOf(Asked.Side);
        var name = string.Join('-', new[] { Figure.Id, side, kind }.OfType<string>());
        return new FactLists(_around).Of(found, PageOfList.Whole).ToCsv(name, visitor).Download();
    }

    private async Task KnowCustomersAsync(IEnumerable<CardId> cards, CancellationToken stop) =>
        _around.Customers = new(visitor, await store.Archive.DetailsAsync(cards, stop));
}

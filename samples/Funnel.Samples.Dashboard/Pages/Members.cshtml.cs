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

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>The records behind a number.</summary>
internal sealed class MembersModel(
    RecordsFollower follower,
    FigureCatalog catalog,
    FigureAnswers answers,
    FunnelStore store,
    SalesStandard standard,
    ShowroomToday today,
    Visitor visitor) : ScopedPage(follower, today, visitor)
{
    private ListSurroundings _around = null!;

    public FigureAsked Asked { get; private set; } = null!;

    public Figure Figure => Asked.Question!.Figure;

    public FigureValue Value { get; private set; } = null!;

    public IReadOnlyList<FoundFacts> Found { get; private set; } = [];

    /// <summary>The lists, with the page of each that is shown.</summary>
    public IReadOnlyList<(FoundFacts Found, ListTable Table)> Lists { get; private set; } = [];

    public PageOfList Shown { get; private set; }

    /// <summary>What the list can be narrowed down by, beside the conditions it has.</summary>
    public IReadOnlyList<MemberChoice> Narrowing { get; private set; } = [];

    /// <summary>The order asked for.</summary>
    public ListOrder? Order => ListOrder.Read(Request.Query);

    /// <summary>What a form on this page sends along: the list without its conditions of these names.</summary>
    public IEnumerable<(string Name, string? Value)> KeptBut(IReadOnlyCollection<string> names) => Request.Query
        .Where(value => value.Key is not ("page" or "format"))
        .SelectMany(value => value.Value.Select(one => (value.Key, one)))
        .Where(value => value.Key != "where" || !names.Contains((value.one ?? "").Split('=')[0]))
        .Select(value => (value.Key, value.one));

    public int Rows => Found.Sum(list => list.Count);

    public int PageCount => Found.Max(list => PageOfList.PagesOf(list.Count));

    /// <summary>Whom the list is about, in words.</summary>
    public string ScopeInWords => string.Join(" · ", ScopeParts().DefaultIfEmpty(Visitor.Say(MembersTexts.Group)));

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
        await OpenAsync(stop);
        Asked = FigureAsked.Read(Request.Query, catalog, Viewpoint);
        if (Asked.Question is not { } question)
        {
            Response.StatusCode = Asked.IsUnknown ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest;
            return Page();
        }

        _around = new(Visitor, Records, standard, Viewpoint, Today, ListValues);
        Found = answers.ListsOf(Records, question, Asked.Side);
        if (Request.Query["format"] == "csv")
        {
            return await CsvAsync(stop);
        }

        Value = answers.ValueOf(Records, question);
        Shown = PageOfList.Read(Request.Query["page"]).Within(Found.Max(list => list.Count));
        Lists = await TablesAsync(Shown, stop);
        Narrowing = new MemberChoices(Found, question.Filters, standard).All;
        return Page();
    }

    /// <summary>This page about another side.</summary>
    public string LinkTo(FigureSide side) => Link(side, Asked.Question!.Filters, []);

    public string LinkToPage(int page) => LinkTo(Order?.ToString(), ("page", ListTexts.Number(page)));

    public string LinkToOrder(string order) => LinkTo(order);

    private string LinkTo(string? order, params IEnumerable<(string Name, string? Value)> more) =>
        Link(Asked.Side, Asked.Question!.Filters, [(ListOrder.Name, order), .. more]);

    /// <summary>The download of a list.</summary>
    public string LinkToCsv(FoundFacts found) => Link(
        Asked.Side,
        Asked.Question!.Filters,
        [
            (ListOrder.Name, Order?.ToString()), ("format", "csv"),
            ("kind", Found.Count > 1 ? found.Kind.Name : null),
        ]);

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
        Viewpoint.Link("/members", [.. Values(side, filters), .. more]);

    // What a card of the list takes along, so that one comes back to it.
    private IEnumerable<(string Name, string? Value)> ListValues =>
        [.. Values(Asked.Side, Asked.Question!.Filters), (ListOrder.Name, Order?.ToString())];

    private IEnumerable<(string Name, string? Value)> Values(FigureSide side, IEnumerable<FactFilter> filters) =>
    [
        ("kpi", Figure.Id),
        ("side", Codes.Of<FigureSide>().CodeOf(side)),
        .. filters.Select(filter => ("where", (string?)filter.ToString())),
    ];

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
        var lists = Found.Select(found => (found, List: new FactLists(_around).Of(found, Order))).ToList();
        await KnowCustomersAsync(lists.SelectMany(one => one.List.CardsOf(page)), stop);
        return [.. lists.Select(one => (one.found, one.List.Of(page) with { LinkToOrder = LinkToOrder }))];
    }

    // A download is one table: where there are several lists, the address says whose.
    private async Task<IActionResult> CsvAsync(CancellationToken stop)
    {
        var kind = Request.Query["kind"].FirstOrDefault();
        var found = Found.FirstOrDefault(list => list.Kind.Name == kind) ?? Found[0];
        var list = new FactLists(_around).Of(found, Order);
        await KnowCustomersAsync(list.CardsOf(PageOfList.Whole), stop);
        var side = Codes.Of<FigureSide>().CodeOf(Asked.Side);
        var name = string.Join('-', new[] { Figure.Id, side, kind }.OfType<string>());
        return list.Of(PageOfList.Whole).ToCsv(name, Visitor).Download();
    }

    private async Task KnowCustomersAsync(IEnumerable<CardId> cards, CancellationToken stop) =>
        _around.Customers = new(Visitor, await store.Archive.DetailsAsync(cards, stop));
}

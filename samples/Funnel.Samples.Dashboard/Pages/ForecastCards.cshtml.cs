using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Facts;
using Funnel.Domain.Landmarks;
using Funnel.Domain.Standards;
using Funnel.Domain.Statistics.Forecasts;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Tables;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>The open cards behind a forecast, each with its chance and the reason for it.</summary>
internal sealed class ForecastCardsModel(
    RecordsFollower follower,
    ForecastFigures forecasts,
    FunnelFigures figures,
    FunnelStore store,
    SalesStandard standard,
    ShowroomToday today,
    Visitor visitor) : ScopedPage(follower, today, visitor)
{
    private RetailPart? _part;

    public IReadOnlyList<CardProbability> Cards { get; private set; } = [];

    public ListTable Table { get; private set; } = null!;

    public PageOfList Shown { get; private set; }

    /// <summary>All parts and each of them.</summary>
    public IEnumerable<Choice> Parts => Codes.Of<RetailPart>().Values
        .Select(part => new Choice(LinkTo(part), ForecastTexts.Of(part), part == _part))
        .Prepend(new(LinkTo((RetailPart?)null), ForecastTexts.AllParts, _part is null));

    /// <summary>The forecast that these cards are behind.</summary>
    public string Back => Viewpoint.Link("/forecast");

    /// <summary>Sure ones count as one, and so on: what the cards shown bring together.</summary>
    public double Expected => Cards.Sum(card => card.Probability);

    public async Task<IActionResult> OnGetAsync(string? part, string? format, CancellationToken stop)
    {
        if (part is { Length: > 0 })
        {
            if (!Codes.Of<RetailPart>().TryGet(part, out var known))
            {
                return NotFound();
            }

            _part = known;
        }

        await OpenAsync(stop, wholeDealers: true);
        var all = forecasts.Of(Records, Viewpoint.Scope.Dealer, Viewpoint.Period).Forecast?.Cards ?? [];
        Cards = _part is null ? all : [.. all.Where(card => card.Card.Part == _part)];
        if (format == "csv")
        {
            return (await TableAsync(PageOfList.Whole, stop)).ToCsv("forecast-cards", Visitor).Download();
        }

        Shown = PageOfList.Read(Request.Query["page"]).Within(Cards.Count);
        Table = await TableAsync(Shown, stop);
        return Page();
    }

    public string LinkToPage(int page) => Link(_part, ("page", ListTexts.Number(page)));

    public string LinkToCsv() => Link(_part, ("format", "csv"));

    private string LinkTo(RetailPart? part) => Link(part);

    private string Link(RetailPart? part, params IEnumerable<(string Name, string? Value)> more) => Viewpoint.Link(
        "/forecast/cards",
        [("part", part is { } known ? Codes.Of<RetailPart>().CodeOf(known) : null), .. more]);

    private async Task<ListTable> TableAsync(PageOfList page, CancellationToken stop)
    {
        var shown = page.Of(Cards).Select(card => card.Card.Card).ToHashSet();
        var facts = figures.Facts(Records, Viewpoint.Scope, Viewpoint.Period).Of(FactKinds.Cards, Anchor.Cut)
            .Where(card => shown.Contains(card.Card))
            .ToDictionary(card => card.Card);
        var around = new ListSurroundings(Visitor, Records, standard, Viewpoint, Today)
        {
            Customers = new(Visitor, await store.Archive.DetailsAsync(shown, stop)),
        };
        return ForecastCardList.Of(Cards, facts, page, around);
    }
}

using Funnel.Domain.Channels;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Landmarks;
using Funnel.Domain.Statistics.Forecasts;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Charts;
using Funnel.Samples.Dashboard.Drilldown;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>The deliveries to be expected by the end of a month under way, with the record of such forecasts.</summary>
internal sealed class ForecastModel(
    RecordsFollower follower,
    ForecastFigures figures,
    FigureCatalog catalog,
    FigureAnswers answers,
    ShowroomToday today,
    Visitor visitor) : ScopedPage(follower, today, visitor)
{
    /// <summary>Likeliest cards that the page itself shows.</summary>
    public const int FewCards = 10;

    private static readonly FactFilter Whose =
        new("customer-kind", Codes.Of<CustomerKind>().CodeOf(ForecastPolicy.Usual.Customers!.Value));

    /// <summary>Whether a consultant is asked for, who has no forecast.</summary>
    public bool IsOfConsultant { get; private set; }

    public DeliveryOutlook Outlook { get; private set; } = null!;

    public DeliveryForecast Forecast => Outlook.Forecast!;

    public FigureLinks Links { get; private set; } = null!;

    public ForecastCharts Charts { get; } = new(visitor);

    /// <summary>The day of each delivery so far.</summary>
    public IReadOnlyList<LocalDate> DeliveredOn { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? format, string? table, CancellationToken stop)
    {
        IsOfConsultant = await OpenAsync(stop, wholeDealers: true);
        Links = new(Viewpoint);
        Outlook = figures.Of(Records, Viewpoint.Scope.Dealer, Viewpoint.Period);
        if (format == "csv")
        {
            return new ForecastTables(this, Visitor).Find(table) is { } export ? export.Download() : NotFound();
        }

        if (Outlook.Forecast is not null)
        {
            DeliveredOn = DaysOfDeliveries();
        }

        return Page();
    }

    /// <summary>What was delivered so far, of a part or in all, by the KPI that counts it.</summary>
    public static FigureLink SoFar(FigureLinks links, long count, RetailPart? part = null) => links.Count(
        part is { } known ? $"delivered-{Codes.Of<RetailPart>().CodeOf(known)}" : StockKpis.DeliveredProspects.Id,
        FigureLinks.Numerator,
        count,
        Whose.ToString());

    /// <summary>The address of a table as CSV.</summary>
    public string Csv(string table) => Viewpoint.Link("/forecast", ("format", "csv"), ("table", table));

    /// <summary>The open cards of a part, or all.</summary>
    public string CardsLink(RetailPart? part = null) => Viewpoint.Link(
        "/forecast/cards", ("part", part is { } known ? Codes.Of<RetailPart>().CodeOf(known) : null));

    /// <summary>The open cards of a part: their number leads to them.</summary>
    public FigureLink OpenCards(RetailPart? part = null) => new(
        "forecast-cards",
        part is { } known ? Codes.Of<RetailPart>().CodeOf(known) : "all",
        Numbers.Whole(Forecast.Cards.Count(card => part is null || card.Card.Part == part)),
        CardsLink(part));

    /// <summary>The forecast of a dealer.</summary>
    public string LinkTo(DealerForecast dealer) =>
        (Viewpoint with { Scope = new(dealer.Dealer) }).Link("/forecast");

    /// <summary>A card, seen from here.</summary>
    public string LinkTo(CardProbability card) => Viewpoint.Link(Addresses.Of(card.Card.Card));

    private IReadOnlyList<LocalDate> DaysOfDeliveries()
    {
        _ = catalog.TryGet(StockKpis.DeliveredProspects.Id, out var delivered);
        return
        [
            .. answers
                .ListsOf(
                    Records,
                    new(delivered!, Viewpoint.Scope, Viewpoint.Period, [Whose]),
                    FigureSide.Numerator)
                .OfType<FoundFacts<CardFacts>>()
                .SelectMany(found => found.All)
                .Select(card => card.DeliveredOn)
                .OfType<LocalDate>(),
        ];
    }
}

using Funnel.Domain.AspNetCore;
using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Json;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Samples.Web;

/// <summary>A dealer system's API in one screen: cards are filed and moved, and their KPIs follow.</summary>
internal static class Program
{
    public static void Main(string[] args) => Build(args).Run();

    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.AddFunnelDomain(options => options with { Clock = SystemClock.Instance });
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.AddFunnel(Language.En));
        builder.Services.AddOpenApi(document => document.AddFunnel());
        builder.Services.AddSingleton<Showroom>();
        var app = builder.Build();
        app.MapOpenApi();
        app.MapPost("/cards", (CardFiling filing, Showroom showroom, SalesStandard standard, DealerClocks clocks) =>
            showroom.File(standard.File(filing, clocks.Of(filing.Dealer).Today)) is { } filed
                ? filed.ToHttp()
                : Results.Conflict());
        app.MapGet("/cards/{card}", (CardId card, Showroom showroom) =>
            showroom.Find(card) is { } found ? Results.Ok(found) : Results.NotFound()).Produces<CustomerCard>();
        app.MapPost("/cards/{card}/events", (
            CardId card, CardEvent happened, Showroom showroom, SalesStandard standard, DealerClocks clocks) =>
            showroom.Change(card, found => standard.Move(found, happened, clocks.Of(found.Filing.Dealer).Today))
                .ToHttp());
        app.MapGet("/cards/{card}/why/{kpi}/{month}", (
            CardId card, string kpi, Month month, Showroom showroom, SalesStandard standard) =>
            showroom.Find(card) is { } found && standard.Kpis.TryGet(kpi, out var known)
                ? Results.Ok(standard.Explain(found, known, month.Period))
                : Results.NotFound());
        app.MapGet("/dealers/{dealer}/kpis/{month}", (
            DealerId dealer, Month month, Showroom showroom, SalesStandard standard) =>
            standard.Figures(showroom.History, month.Period)
                .Where(Dimensions.Dealer.Is(dealer.Value)).By(Dimensions.Consultant).Table);
        return app;
    }

    private static IResult ToHttp(this MoveResult? answer) => answer switch
    {
        null => Results.NotFound(),
        { IsMade: true } => Results.Ok(answer),
        _ => Results.UnprocessableEntity(answer),
    };
}

using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Drilldown;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Pictures;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>
/// Pictures that are tables: cohorts, the traffic's calendar, level migration, ageing, losses, lead response.
/// </summary>
internal sealed class PatternsModel(
    RecordsFollower follower,
    FunnelFigures figures,
    FigureCatalog catalog,
    FigureAnswers answers,
    SalesStandard standard,
    ShowroomToday today,
    Visitor visitor) : ScopedPage(follower, today, visitor)
{
    private static readonly (string Id, Phrase Name)[] Views =
    [
        ("cohorts", PictureTexts.Cohorts), ("traffic", PictureTexts.Traffic), ("migration", PictureTexts.Migration),
        ("ageing", PictureTexts.Ageing), ("lost", PictureTexts.Lost), ("leads", PictureTexts.LeadResponse),
    ];

    /// <summary>What is looked at.</summary>
    public string View { get; private set; } = "";

    public IReadOnlyList<HeatMap> Pictures { get; private set; } = [];

    public IEnumerable<Choice> Choices => Views.Select(view => new Choice(LinkTo(view.Id), view.Name, view.Id == View));

    public async Task<IActionResult> OnGetAsync(string? view, string? format, int table, CancellationToken stop)
    {
        await OpenAsync(stop);
        View = Views.FirstOrDefault(one => one.Id == view, Views[0]).Id;
        Pictures = [.. PicturesOf(View).Where(picture => picture.Lines.Count > 0)];
        return PageOr(format, () => table >= 0 && table < Pictures.Count
            ? Pictures[table].ToCsv($"{View}-{ListTexts.Number(table + 1)}", Visitor)
            : null);
    }

    public string LinkToCsv(int table) =>
        Viewpoint.Link("/patterns", ("view", View), ("format", "csv"), ("table", ListTexts.Number(table)));

    private string LinkTo(string view) => Viewpoint.Link("/patterns", ("view", view));

    private IEnumerable<HeatMap> PicturesOf(string view)
    {
        var period = Viewpoint.Period;
        return view switch
        {
            "cohorts" =>
            [
                Cohorts.Of(Cards(Anchor.AsOf), period.AsOf, card => card.FirstSignedOn, isDelivery: false),
                Cohorts.Of(Cards(Anchor.AsOf), period.AsOf, card => card.DeliveredOn, isDelivery: true),
            ],
            "traffic" =>
            [
                Calendar.ByDay(Register, period.AsOf, LinkToTraffic),
                Calendar.ByHour(Register, period.From, period.Cut),
            ],
            "migration" => [Migration.Of(OwnCards, period, standard.Scale)],
            "ageing" => [Ageing.Of(Cards(Anchor.Cut), period.Cut, new(Viewpoint))],
            "lost" => [LostTo.Models(Lost(), new(Viewpoint)), LostTo.Details(Lost(), standard)],
            _ => [LeadResponse.Of(Leads, period, standard)],
        };
    }

    private IEnumerable<DealerRecords> Dealers =>
        (Viewpoint.Scope.Dealer is { } dealer ? Records.Of(dealer) : Records).ByDealer.Values;

    private IEnumerable<Domain.Traffic.TrafficRecord> Register => Dealers.SelectMany(dealer => dealer.History.Traffic)
        .Where(record => Viewpoint.Scope.Consultant is not { } own || record.Consultant == own);

    private IEnumerable<Domain.Leads.Lead> Leads => Dealers.SelectMany(dealer => dealer.History.Leads)
        .Where(lead => Viewpoint.Scope.Consultant is not { } own || lead.Consultant == own);

    // Whose card it was at the end of the days looked at.
    private IEnumerable<CustomerCard> OwnCards => Dealers.SelectMany(dealer => dealer.History.Cards)
        .Where(card => Viewpoint.Scope.Consultant is not { } own || card.On(Viewpoint.Period.Cut)?.Owner == own);

    private IReadOnlyList<CardFacts> Cards(Anchor anchor)
    {
        var all = figures.Facts(Records, Viewpoint.Scope, Viewpoint.Period).Of(FactKinds.Cards, anchor);
        return Viewpoint.Scope.Consultant is { } own ? [.. all.Where(card => card.Consultant == own)] : all;
    }

    private IReadOnlyList<CardFacts> Lost()
    {
        _ = catalog.TryGet("lost-prospects", out var figure);
        return
        [
            .. answers.ListsOf(Records, new(figure!, Viewpoint.Scope, Viewpoint.Period, []), FigureSide.Numerator)
                .OfType<FoundFacts<CardFacts>>()
                .SelectMany(found => found.All),
        ];
    }

    private string LinkToTraffic(LocalDate day) =>
        new FigureLinks(Viewpoint with { Period = new(day, day, day, LocalDate.Max(day, Viewpoint.Period.KnownOn)) })
            .Address("showroom-traffic", FigureLinks.Numerator);
}

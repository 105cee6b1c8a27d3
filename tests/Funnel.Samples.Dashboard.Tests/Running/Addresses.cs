namespace Funnel.Samples.Dashboard.Tests.Running;

/// <summary>The addresses that stay as they are, whatever is recorded.</summary>
internal static class Addresses
{
    /// <summary>Pages that anybody may open at any time.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        "/",
        "/?dealer=D001",
        "/?dealer=D001&consultant=C001-01",
        "/?from=2026-02-01&to=2026-02-28&as-of=2026-02-28",
        "/today",
        "/today?dealer=D001",
        "/today?dealer=D001&consultant=C001-01",
        "/reports",
        "/reports?report=board",
        "/reports?report=orders&dealer=D001",
        "/reports?report=deals",
        "/reports?report=lost",
        "/reports?report=follow-up&dealer=D001",
        "/reports?report=scorecard&dealer=D001",
        "/reports?report=level-board",
        "/reports?report=level-board&dealer=D001",
        "/reports?report=structure",
        "/reports?report=progress",
        "/heat",
        "/heat?by=region&family=rates",
        "/heat?by=consultant",
        "/heat?dealer=D001&family=traffic",
        "/ranking",
        "/ranking?dealer=D001&kpi=close-rate",
        "/trends",
        "/trends?dealer=D001&kpi=close-rate",
        "/patterns",
        "/patterns?view=traffic",
        "/patterns?view=migration&dealer=D001",
        "/patterns?view=ageing",
        "/patterns?view=lost",
        "/patterns?view=leads",
        "/plan",
        "/plan?dealer=D001&retail=20&stock=opening",
        "/rotation",
        "/rotation?dealer=D001&absent=C001-01",
        "/search",
        "/search?q=C001",
        "/made-up",
        "/members?kpi=new-prospects&side=numerator",
        "/members?kpi=showroom-traffic&side=numerator&dealer=D001",
        "/forecast",
        "/forecast?dealer=D001&consultant=C001-01",
        "/forecast?from=2026-02-01&to=2026-02-28&as-of=2026-02-28",
        "/forecast/cards?dealer=D001",
        "/times",
        "/times?stage=ordered-delivered&by=consultant&dealer=D001",
        "/control?kpi=new-prospects&series=week",
        "/control?dealer=D001&consultant=C001-01",
        "/comparison",
        "/comparison?dealer=D001&kpi=overall-visit-rate",
        "/findings",
        "/findings?dealer=D001&from=2026-01-01&to=2026-03-31&rule=no-result-traffic",
        "/work",
        "/work?list=overdue&dealer=D001",
        "/work?list=contacted",
        "/work?list=dormancy-candidates",
        "/work?list=reassignment",
        "/work?list=owner-contacts",
        "/cards/new?dealer=D001",
        "/traffic/new?dealer=D001",
        "/leads/new?dealer=D001",
        "/import",
        "/closes",
        "/closes?dealer=D001",
    ];

    /// <summary>Pages of a card.</summary>
    public static IReadOnlyList<string> OfCard(string card) =>
    [
        $"/cards/{card}", $"/cards/{card}/contact", $"/cards/{card}/order", $"/cards/{card}/delivered",
        $"/cards/{card}/lost", $"/cards/{card}/dormant", $"/cards/{card}/transferred", $"/cards/{card}/merged",
        $"/cards/{card}/rows/1/amend", $"/cards/{card}/rows/1/void",
    ];

    public static IEnumerable<string> PagesAnd(string card) => Pages.Concat(OfCard(card));

    public static TheoryData<string> AllPages => [.. Pages];
}

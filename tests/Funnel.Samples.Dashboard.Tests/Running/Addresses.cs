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

using System.Globalization;

namespace Funnel.Domain.Benchmarks.Dashboard;

/// <summary>
/// The pages people have open of a morning, made up by a seeded hand: overviews, the records behind numbers, cards and
/// worklists, of the group, its dealers and their consultants, over this month, the last or the quarter.
/// </summary>
internal sealed class PageMix(int cards, int seed)
{
    private static readonly (string Kind, int Share)[] Shares =
    [
        ("overview, group", 10), ("overview, dealer", 15), ("overview, consultant", 10), ("members, group", 5),
        ("members, dealer", 10), ("members, consultant", 10), ("card", 20), ("work, dealer", 5),
        ("work, consultant", 15),
    ];

    private static readonly string[] Figures =
    [
        "kpi=new-prospects&side=numerator", "kpi=closing-prospects&side=numerator", "kpi=order-rate&side=denominator",
        "kpi=lost-prospects&side=numerator", "kpi=test-drive-rate&side=numerator", "kpi=filing-rate&side=denominator",
        "kpi=funnel-test-driven&side=missing",
    ];

    private static readonly string[] Lists = ["due", "overdue", "contacted", "dormancy-candidates", "reassignment"];

    private static readonly string[] Periods =
    [
        "", "", "", "&from=2026-02-01&to=2026-02-28&as-of=2026-02-28",
        "&from=2026-01-01&to=2026-03-31&as-of=2026-03-18",
    ];

    // The share of cards that are old enough to be there on the day the store is cut off at.
    private const double Present = 0.9;

    private readonly Random _hand = new(seed);

    /// <summary>The next page somebody opens.</summary>
    public (string Kind, string Address) Next()
    {
        var kind = Kind();
        var subject = kind.Split(", ");
        var scope = subject[^1] switch
        {
            "dealer" => $"dealer={Dealer()}",
            "consultant" => Consultant(),
            _ => "",
        };
        var address = subject[0] switch
        {
            "card" => Card(),
            "members" => $"/members?{Any(Figures)}&{scope}{Any(Periods)}",
            "work" => $"/work?list={Any(Lists)}&{scope}",
            _ => $"/?{scope}{Any(Periods)}",
        };
        return (kind, address);
    }

    /// <summary>The address of some card.</summary>
    public string Card()
    {
        var perDealer = (int)(cards / DashboardProcess.Dealers * Present);
        var dealer = Of(DashboardProcess.Dealers);
        return string.Create(CultureInfo.InvariantCulture, $"/cards/K{dealer:D3}-{Of(perDealer):D6}");
    }

    private string Kind()
    {
        var place = _hand.Next(Shares.Sum(share => share.Share));
        return Shares.First(share => (place -= share.Share) < 0).Kind;
    }

    private string Dealer() => string.Create(CultureInfo.InvariantCulture, $"D{Of(DashboardProcess.Dealers):D3}");

    private string Consultant()
    {
        var dealer = Of(DashboardProcess.Dealers);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"dealer=D{dealer:D3}&consultant=C{dealer:D3}-{Of(DashboardProcess.Consultants):D2}");
    }

    private int Of(int count) => 1 + _hand.Next(count);

    private string Any(string[] choices) => choices[_hand.Next(choices.Length)];
}

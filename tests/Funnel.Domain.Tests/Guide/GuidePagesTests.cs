using Funnel.Domain.Cards;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.Guide;

/// <summary>The programs of the guide's further pages do what the pages say.</summary>
public sealed class GuidePagesTests
{
    private static readonly SalesStandard Gps = SalesStandards.Gps;
    private static readonly LocalDate Today = new(2010, 11, 10);
    private static readonly ReportingPeriod October = new(new(2010, 10, 1), new(2010, 10, 31), Today);

    private static readonly Story Month = Story.OfCards(
        """
        K-1 walk-in 10-04 A by C-1 | 11-05 order
        X-2 phone 10-05 B by C-1
        """);

    [Fact]
    public void Anchors_AnOrderAfterTheMonth_IsKnownOfItsCardsAndNotOfItsStock() => Assert.Equal(
        (CardState.Ordered, CardState.Active, 1L, 2L),
        GuidePages.Anchors(Gps, Month.ToHistory(), October, new("K-1")));

    [Fact]
    public void Scale_OfAVendor_GradesItsCards()
    {
        var (ours, card) = GuidePages.Scale(Gps, Month.Filings[0], Today);

        Assert.Equal("hot", card!.Status.Level.Value);
        Assert.Equal(["hot", "warm"], ours.Scale.Levels.Select(level => level.Code.Value));
    }

    [Fact]
    public void Engines_AskedTheSame_GiveEqualTables()
    {
        var (counted, kept) = GuidePages.Engines(Gps, Month.ToHistory(), October, FlowRateKpis.OrderRate);

        Assert.Equal(counted, kept);
        Assert.Equal("order-rate 1/2 = 50 %", counted["C-1"]["order-rate"].ToString());
    }

    [Fact]
    public void Opaque_CountedFactByFact_IsRefusedByALedger()
    {
        using var console = new StringWriter();

        Assert.Equal(1, GuidePages.Opaque(Gps, Month.ToHistory(), October, console).Numerator);
        Assert.Contains("an id with K", console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_OfACard_ReadsBackAndSaysWhy()
    {
        var history = Month.ToHistory();
        var card = history.Cards[new("K-1")];

        var (read, answer, table) = GuidePages.Json(Gps, history, October, card, Today);

        Assert.Equal(card.Events, read);
        Assert.Contains("already-ordered", answer, StringComparison.Ordinal);
        Assert.StartsWith("{\"period\":", table, StringComparison.Ordinal);
    }
}

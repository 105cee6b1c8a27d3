using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

/// <summary>Cards in numbers at which several threads make facts and read them into columns of their own.</summary>
public sealed class ManyCardsTests
{
    private const int Cards = 5_000;

    private static readonly ReportingPeriod Quarter = new(new(2010, 10, 1), new(2010, 12, 31));

    private static readonly FunnelHistory History = Story.OfCards(string.Join('\n', Enumerable.Range(0, Cards).Select(
        card => $"C{card} {Channel(card)} 10-{Day(card)} {Level(card)} by S{card % 37}{Events(card)}"))).ToHistory();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Table_OfAQuarterByConsultant_IsThatOfTheRows(int degree)
    {
        var figures = SalesStandards.Gps.Figures(History, Quarter).By(Dimensions.Consultant);

        Assert.Equal(
            figures.With(new() { Engine = FigureEngine.Rows }).Table,
            figures.With(new() { Engine = FigureEngine.Columns, Degree = degree }).Table);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Table_OfThreeMonthsByChannel_IsThatOfTheRows(int degree)
    {
        var figures = SalesStandards.Gps.Figures(History, Quarter).By(KpiSeries.Month, Dimensions.Channel);

        Assert.Equal(
            figures.With(new() { Engine = FigureEngine.Rows }).Table,
            figures.With(new() { Engine = FigureEngine.Columns, Degree = degree }).Table);
    }

    [Fact]
    public void Table_OfThatManyCards_CountsEachOnce() => Assert.Equal(
        Cards, SalesStandards.Gps.Figures(History, Quarter).Table.Total.Get("new-prospects").Numerator);

    private static string Channel(int card) => card % 3 == 0 ? "phone" : "walk-in";

    private static string Day(int card) => $"{1 + (card % 28):D2}";

    private static string Level(int card) => card % 5 == 0 ? "A" : "B";

    // Every kind of fact about a card, in this month or a later one.
    private static string Events(int card) => (card % 7) switch
    {
        0 => "",
        1 => " | 11-03 call next 11-09",
        2 => $" | 11-05 visit level {(card % 2 == 0 ? "A" : "C")} next 12-03 | 12-03 call next 12-09",
        3 => " | 10-30 order | 11-20 delivered",
        4 => " | 11-12 lost gave-up",
        5 => $" | 11-15 transferred S{(card + 1) % 37} | 12-01 call next 12-30",
        _ => " | 10-31 order | 12-02 order-cancelled | 12-20 order",
    };
}

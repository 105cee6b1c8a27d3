using System.Globalization;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Reports;

public sealed class TimeToEventTests
{
    // A was 10 days old on the first day of October; B is gone before it, C on it.
    private const string Cards = """
        A phone 09-21 B by Ann | 10-03 order
        B phone 09-21 B by Ann | 09-30 lost gave-up
        C phone 09-21 B by Bob | 10-01 lost gave-up
        D phone 10-01 B by Ann | 10-13 order
        E phone 10-01 B by Bob
        F phone 11-01 B by Bob | 11-01 order
        """;

    [Fact]
    public void Curve_OfAPeriod_CountsEachSpellForTheDaysItWasSeen()
    {
        var october = Of(Cards).Total;

        Assert.Equal((2, 4, 3), (october.On(0).AtRisk, october.On(10).AtRisk, october.On(12).AtRisk));

        // Day 10: one of four lost; day 12: two of the three that are left ordered, 3/4 · 2/3.
        Assert.Equal("0/0/1, 0/0.25/0.75, 0.5/0.25/0.25", string.Join(", ", new[] { 0, 10, 12 }.Select(
            day => Shares(october.On(day)))));
    }

    [Fact]
    public void Groups_ByConsultant_AreOfTheirOwnSpells()
    {
        var curves = Of(Cards, Dimensions.Consultant).Groups;

        Assert.Equal(["Ann", "Bob"], curves.Select(group => group.Key.ToString()));
        Assert.Equal((1, 2), (curves[0].Curve.On(0).AtRisk, curves[0].Curve.On(12).AtRisk));
        Assert.Equal(1.0, curves[0].Curve.On(12).ReachedShare);
        Assert.Equal(0.5, curves[1].Curve.On(10).EndedShare);
    }

    // In November E comes in at age 31; in December it would at 61.
    [Fact]
    public void Groups_ByMonth_ArePeriodsOfTheirOwn()
    {
        var report = TimeToEvent.Of(
            Figures(Cards, "11-30").By(KpiSeries.Month), SpellStage.FiledOrdered);

        Assert.Equal(["2010-10", "2010-11"], report.Groups.Select(group => group.Key.ToString()));
        var november = report.Groups[1].Curve;
        Assert.Equal((1, 0), (november.On(0).AtRisk, november.On(30).AtRisk));
        Assert.Equal(1, november.Table.Entered(SpellAge.Of(31)));
        Assert.Equal(5, report.Total.Table.Count);
    }

    [Fact]
    public void Of_ADimensionThatSpellsLack_IsRefused()
    {
        var failure = Assert.Throws<ArgumentException>(() => Of(Cards, Dimensions.Platform));

        Assert.Contains("platform", failure.Message, StringComparison.Ordinal);
    }

    private static TimeToEvent Of(string cards, params IReadOnlyList<Dimension> by) =>
        TimeToEvent.Of(Figures(cards, "10-31").By(by), SpellStage.FiledOrdered);

    private static Figures Figures(string cards, string to) =>
        SalesStandards.Gps.Figures(Story.OfCards(cards).ToHistory(), Told.Period("10-01", to));

    private static string Shares(LifeDay day) => string.Join(
        '/',
        new[] { day.ReachedShare, day.EndedShare, day.OpenShare }
            .Select(share => Math.Round(share!.Value, 9).ToString(CultureInfo.InvariantCulture)));
}

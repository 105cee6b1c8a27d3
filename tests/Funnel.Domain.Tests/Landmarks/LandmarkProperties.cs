using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Landmarks;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Restatement;
using NodaTime;

namespace Funnel.Domain.Tests.Landmarks;

/// <summary>One pass over the cards counts what every landmark's own day tells, whatever was recorded late.</summary>
[Properties(MaxTest = Runs.OfGroups, QuietOnSuccess = true, Arbitrary = [typeof(Recordings)])]
public sealed class LandmarkProperties
{
    private const int Weeks = 5;

    private static readonly IsoDayOfWeek[] Weekdays =
        [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None)];

    [Property(MaxTest = Runs.OfStores)]
    public void Learned_OfAnyCell_IsWhatItsRateCountsInEveryEngine(RecordedCase c)
    {
        var (_, counts, naive) = CountsOf(c);
        foreach (var landmark in Enumerable.Range(0, Weeks + 1))
        {
            var learned = counts.Learned(landmark);
            Assert.Equal(naive.Training(landmark).LongCount(), learned.Sum(count => count.Of));
            foreach (var (cell, of, delivered) in learned)
            {
                Assert.Equal((of, delivered), naive.Learned(landmark, cell, FigureEngine.Rows));
                Assert.Equal((of, delivered), naive.Learned(landmark, cell, FigureEngine.Columns));
            }
        }
    }

    [Property]
    public void Stock_OfAnyLandmark_IsThatOfItsDay(RecordedCase c)
    {
        var (_, counts, naive) = CountsOf(c);
        foreach (var landmark in Enumerable.Range(0, Weeks + 1))
        {
            Assert.Equal(
                naive.Stock(landmark),
                counts.Total.Stock(landmark).ToDictionary(count => count.Cell, count => (count.Of, count.Delivered)));
        }
    }

    [Property]
    public void Numbers_OfAnyLandmark_AreThoseOfTheCatalogue(RecordedCase c)
    {
        var (days, counts, naive) = CountsOf(c);
        foreach (var landmark in Enumerable.Range(0, Weeks + 1))
        {
            var (on, known, first) = (days.Landmarks[landmark], days.KnownOn(landmark), days.FirstDay(landmark));
            Assert.All(Enum.GetValues<RetailPart>(), part => Assert.Equal(
                naive.Delivered(first, on, known, part), counts.Total.SoFar(landmark, part)));
            Assert.All(Enumerable.Range(1, 3), months => Assert.Equal(
                naive.Delivered(
                    first.PlusDays(-months * days.Length), first.PlusDays(((1 - months) * days.Length) - 1), known),
                counts.Total.Before(landmark, months)));
            Assert.Equal(
                landmark == 0 ? 0 : naive.Delivered(first, days.LastDay(landmark), days.KnownOn(0)),
                counts.Total.Came(landmark));
            Assert.Equal(naive.Planned(landmark), counts.Total.Planned(landmark), 9);
        }
    }

    [Property]
    public void Inflow_OfAnyLandmark_IsThatOfItsDay(RecordedCase c)
    {
        var (days, counts, naive) = CountsOf(c);
        foreach (var landmark in Enumerable.Range(0, Weeks + 1))
        {
            foreach (var isOutreach in new[] { false, true })
            {
                Assert.All(Weekdays, day => Assert.Equal(
                    naive.Filed(landmark, isOutreach, day), counts.Total.Filed(landmark, isOutreach, day)));
                Assert.All(Enumerable.Range(0, days.DaysToCome), within => Assert.Equal(
                    naive.DeliveredWithin(landmark, isOutreach, within),
                    counts.DeliveredWithin(landmark, isOutreach, within)));
            }
        }
    }

    [Property]
    public void Groups_OfADealer_AreItsScopeAndAddUp(RecordedCase c)
    {
        var days = DaysOf(c);
        var (history, standard) = (c.Case.Story.ToHistory(), ClockProperties.StandardOf(c.Case.Story));
        var all = LandmarkCounts.Of(history, standard, days, by: [Dimensions.Dealer], customers: null);
        foreach (var landmark in Enumerable.Range(0, Weeks + 1))
        {
            Assert.Equal(
                all.Total.SoFar(landmark), all.Groups.Sum(key => all.Of(key).SoFar(landmark)));
            Assert.Equal(
                all.Total.Stock(landmark).Sum(count => count.Of),
                all.Groups.Sum(key => all.Of(key).Stock(landmark).Sum(count => count.Of)));
        }

        foreach (var key in all.Groups)
        {
            var alone = LandmarkCounts.Of(
                history, standard, days, Dimensions.Dealer.Is(key.Values[0]), customers: null).Total;
            var own = LandmarkCounts.Of(
                history with { Cards = history.Cards.Of(new(key.Values[0])) }, standard, days, customers: null).Total;
            Assert.All(Enumerable.Range(0, Weeks + 1), landmark =>
            {
                Assert.Equal(Text(alone.Stock(landmark)), Text(all.Of(key).Stock(landmark)));
                Assert.Equal(Text(alone.Stock(landmark)), Text(own.Stock(landmark)));
                Assert.Equal(alone.Came(landmark), own.Came(landmark));
            });
        }
    }

    [Property]
    public void Sum_OfDealersCountedApart_IsAllCountedTogether(RecordedCase c)
    {
        var days = DaysOf(c);
        var (history, standard) = (c.Case.Story.ToHistory(), ClockProperties.StandardOf(c.Case.Story));
        var all = LandmarkCounts.Of(history, standard, days, by: [Dimensions.Dealer], customers: null);
        LandmarkCounts[] apart =
        [
            .. all.Groups.Select(key => LandmarkCounts.Of(
                history with { Cards = history.Cards.Of(new(key.Values[0])) },
                standard,
                new(days.Month, Weeks),
                by: [Dimensions.Dealer],
                customers: null)),
        ];
        if (apart.Length == 0)
        {
            Assert.Throws<ArgumentException>(() => LandmarkCounts.Sum(apart));
            return;
        }

        var sum = LandmarkCounts.Sum(apart);

        Assert.Equal(all.Groups, sum.Groups);
        Assert.Equal(all.Open, sum.Open);
        Assert.Equal(all.FirstFiledOn, sum.FirstFiledOn);
        foreach (var landmark in Enumerable.Range(0, Weeks + 1))
        {
            Assert.Equal(Text(all.Learned(landmark)), Text(sum.Learned(landmark)));
            Assert.Equal(Text(all.Total.Stock(landmark)), Text(sum.Total.Stock(landmark)));
            Assert.Equal(all.Total.SoFar(landmark), sum.Total.SoFar(landmark));
            Assert.Equal(all.Total.Planned(landmark), sum.Total.Planned(landmark));
            Assert.All(all.Groups, key => Assert.Equal(
                Text(all.Of(key).Stock(landmark)), Text(sum.Of(key).Stock(landmark))));
            Assert.All(Enumerable.Range(0, days.DaysToCome), within => Assert.Equal(
                all.DeliveredWithin(landmark, isOutreach: false, within),
                sum.DeliveredWithin(landmark, isOutreach: false, within)));
        }
    }

    [Fact]
    public void Sum_OfOtherDays_IsRefused()
    {
        var month = new ReportingPeriod(new(2026, 3, 1), new(2026, 3, 31), new(2026, 3, 18));
        var counts = new[] { Weeks, Weeks + 1 }.Select(weeks => LandmarkCounts.Of(
            new(), SalesStandards.Gps, new(month, weeks))).ToList();
        Assert.Throws<ArgumentException>(() => LandmarkCounts.Sum(counts));
    }

    private static string Text(IReadOnlyList<CellCount> stock) =>
        string.Join('\n', stock.Select(count => count.ToString()).Order(StringComparer.Ordinal));

    private static (LandmarkDays Days, LandmarkCounts Counts, NaiveLandmarks Naive) CountsOf(RecordedCase c)
    {
        var days = DaysOf(c);
        var (history, standard) = (c.Case.Story.ToHistory(), ClockProperties.StandardOf(c.Case.Story));
        return (days, LandmarkCounts.Of(history, standard, days, customers: null), new(history, standard, days));
    }

    private static LandmarkDays DaysOf(RecordedCase c)
    {
        var today = c.Case.Period.AsOf;
        return new(
            new(today.PlusDays(-(today.Day % 9)), today.PlusDays(1 + (today.Day % 12)), today, c.First), Weeks);
    }
}

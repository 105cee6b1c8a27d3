using Funnel.Domain.Statistics.Forecasts;
using NodaTime;

namespace Funnel.Domain.Statistics.Tests.Forecasts;

/// <summary>Months of which 20 and 24 cars came in turn, and 21 were expected.</summary>
public sealed class BacktestTests
{
    // Off by 1 and 3 in turn; the intervals 20 to 22, 19 to 23 and 18 to 24 hold half, half and all.
    [Fact]
    public void Of_TwelveMonths_HasErrorsCoverageAndScores()
    {
        var backtest = Of(12, lastMonth: came => came + 4);

        Assert.Equal(2, backtest.MeanError);
        Assert.Equal([6, 6, 12], backtest.Intervals.Select(interval => interval.Held));
        Assert.Equal([0.5, 0.5, 1], backtest.Intervals.Select(interval => interval.Coverage));
        Assert.Equal(
            [2 + (4 * 2 / 2d), 4 + (10 * 1 / 2d), 6],
            backtest.Intervals.Select(interval => Math.Round(interval.MeanScore, 9)));
        Assert.Equal(1.5, backtest.Dispersion, 12);
    }

    [Fact]
    public void Verdict_WhereNobodyDoesBetter_NamesTheClosest()
    {
        var backtest = Of(12, lastMonth: came => came + 4);

        Assert.True(backtest.IsBest);
        Assert.Equal(ForecastPeer.LastMonth, backtest.Closest!.Peer);
        Assert.Equal(0.5, backtest.Closest.Skill);
        Assert.Equal("better", backtest.Verdict.Code);
        Assert.Equal(
            "Better than every simpler forecast: off by 2.0 on average, the closest, last month, by 4.0",
            backtest.Verdict.Text.En);
    }

    [Fact]
    public void Verdict_WhereAPeerDoesAsWell_SaysSoAndShowsIt()
    {
        var backtest = Of(12, lastMonth: came => came + 1);

        Assert.False(backtest.IsBest);
        Assert.Equal(-1, backtest.Closest!.Skill);
        Assert.Equal("not-better", backtest.Verdict.Code);
        Assert.Equal("并不优于「上月」：平均误差2.0台，后者1.0台", backtest.Verdict.Text.Zh);
    }

    [Fact]
    public void Verdict_WhereAPeerIsNeverOff_HasNoSkillToTell()
    {
        var backtest = Of(12, lastMonth: came => came);

        Assert.Null(backtest.Closest!.Skill);
        Assert.Equal("not-better", backtest.Verdict.Code);
    }

    [Fact]
    public void Verdict_OfElevenMonths_IsNone()
    {
        var backtest = Of(11, lastMonth: came => came);

        Assert.Null(backtest.IsBest);
        Assert.Equal("no-record", backtest.Verdict.Code);
    }

    // Three months are too few to know how widely they scatter.
    [Fact]
    public void Dispersion_OfFewMonths_IsThatOfChance() => Assert.Equal(1, Of(3, came => came).Dispersion);

    private static Backtest Of(int months, Func<long, double> lastMonth) => new(
        [.. Enumerable.Range(0, months).Select(month => Point(month, month % 2 == 0 ? 20 : 24, lastMonth))],
        [],
        ForecastPolicy.Usual);

    private static BacktestPoint Point(int month, long came, Func<long, double> lastMonth) => new(
        new LocalDate(2026, 1, 1).PlusWeeks(month),
        new LocalDate(2026, 1, 15).PlusWeeks(month),
        21,
        [new(0.5, 20, 22), new(0.8, 19, 23), new(0.95, 18, 24)],
        came,
        [
            new(ForecastPeer.LastMonth, lastMonth(came)), new(ForecastPeer.YearBefore, null),
            new(ForecastPeer.MeanOfThree, null), new(ForecastPeer.RunRate, null),
            new(ForecastPeer.StageRate, null), new(ForecastPeer.Plan, null),
        ])
    {
        Scatter = came == 20 ? 0.5 : 2.5,
    };
}

using Funnel.Domain.Facts;
using Funnel.Domain.Reports;

namespace Funnel.Domain.Statistics.Tests;

public sealed class CurveIntervalTests
{
    // Weeks in remission under 6-MP (Freireich and others 1963): 3 of 21 relapsed in week 6, and so on.
    private static readonly LifeCurve Freireich = LifeCurve.Of(Spells(
        (6, 3, 1), (7, 1, 0), (9, 0, 1), (10, 1, 1), (11, 0, 1), (13, 1, 0), (16, 1, 0), (17, 0, 1), (19, 0, 1),
        (20, 0, 1), (22, 1, 0), (23, 1, 0), (25, 0, 1), (32, 0, 2), (34, 0, 1), (35, 0, 1)));

    [Theory]
    [InlineData(6, 0.8571, 0.0764, 0.6197, 0.9516)]
    [InlineData(7, 0.8067, 0.0869, 0.5631, 0.9228)]
    [InlineData(10, 0.7529, 0.0963, 0.5032, 0.8894)]
    [InlineData(13, 0.6902, 0.1068, 0.4316, 0.8491)]
    [InlineData(16, 0.6275, 0.1141, 0.3675, 0.8049)]
    [InlineData(22, 0.5378, 0.1282, 0.2678, 0.7468)]
    [InlineData(23, 0.4482, 0.1346, 0.1881, 0.6801)]
    public void OfOpen_ThePublishedRemissions_IsWhatWasPublished(
        int week, double open, double error, double low, double high)
    {
        var interval = CurveInterval.OfOpen(Freireich, week, 0.95)!.Value;

        Assert.Equal(open, Freireich.On(week).OpenShare!.Value, 4);
        Assert.Equal(error, CurveInterval.StandardErrorOfOpen(Freireich, week)!.Value, 4);
        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    // Of four spells one reached it on day 1 and one was lost on day 2: a quarter, √(1/4 · 3/4 ÷ 4).
    [Fact]
    public void StandardError_OfOneWayAmongSeveralAllSeen_IsThatOfAShare()
    {
        var curve = LifeCurve.Of(LifeTable.Of(
            [(SpellAge.Of(0), 4)],
            [
                (SpellAge.Of(1), SpellOutcome.Reached, 1), (SpellAge.Of(2), SpellOutcome.Lost, 1),
                (SpellAge.Of(9), SpellOutcome.StillIn, 2),
            ]));

        Assert.Equal(0.21650635, CurveInterval.StandardError(curve, SpellOutcome.Reached, 9)!.Value, 8);
        Assert.Equal(0.25, CurveInterval.StandardErrorOfOpen(curve, 9)!.Value, 8);
    }

    [Fact]
    public void Of_WhatTheCurveDoesNotTell_IsNone()
    {
        Assert.Null(CurveInterval.OfOpen(Freireich, 5, 0.95));
        Assert.Null(CurveInterval.OfOpen(Freireich, 36, 0.95));
        Assert.Null(CurveInterval.Of(Freireich, SpellOutcome.Lost, 10, 0.95));
        Assert.Null(CurveInterval.StandardError(Freireich, SpellOutcome.Reached, 36));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Of_AnImpossibleLevel_IsRefused(double level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CurveInterval.OfOpen(Freireich, 10, level));

    private static LifeTable Spells(params (int Day, int Reached, int StillIn)[] days) => LifeTable.Of(
        [(SpellAge.Of(0), days.Sum(day => day.Reached + day.StillIn))],
        [
            .. days.Select(day => (SpellAge.Of(day.Day), SpellOutcome.Reached, (long)day.Reached)),
            .. days.Select(day => (SpellAge.Of(day.Day), SpellOutcome.StillIn, (long)day.StillIn)),
        ]);
}

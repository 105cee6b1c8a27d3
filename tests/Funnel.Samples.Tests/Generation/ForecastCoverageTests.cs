using Funnel.Domain.Exchange;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Statistics.Forecasts;
using Funnel.Samples.Generation;
using NodaTime;

namespace Funnel.Samples.Tests.Generation;

/// <summary>
/// On networks that are made up, an interval of 80 % holds what came in 72 to 88 of 100 backtests, and a simpler
/// forecast is beaten or named.
/// </summary>
public sealed class ForecastCoverageTests
{
    private static readonly LocalDate First = new(2024, 1, 1);

    [Fact]
    public void Intervals_OnNetworksOfSeveralSeeds_HoldWhatTheySay()
    {
        var backtests = Enumerable.Range(1, 3).Select(BacktestOf).ToList();
        var points = backtests.SelectMany(backtest => backtest.Points).ToList();

        Assert.True(points.Count >= 60, $"{points.Count} backtests are too few.");
        Assert.InRange(Coverage(1), 0.72, 0.88);
        Assert.InRange(Coverage(2), 0.88, 1);
        Assert.All(backtests, backtest =>
        {
            Assert.Equal(backtest.IsBest == true ? "better" : "not-better", backtest.Verdict.Code);
            Assert.All(points, point => Assert.True(double.IsFinite(point.Mean)));
        });

        double Coverage(int level) =>
            (double)points.Count(point => point.Intervals[level].Holds(point.Came)) / points.Count;
    }

    private static Backtest BacktestOf(int seed)
    {
        var folder = Directory.CreateTempSubdirectory("funnel-test-");
        try
        {
            DatasetGenerator.Generate(folder.FullName, new(dealers: 2, consultants: 6, months: 28, seed, First)
            {
                LatePerThousand = 50,
            });
            var history = DatasetReader.Read(folder.FullName, new(SalesStandards.Gps.CardRules)).History;
            var period = new ReportingPeriod(new(2026, 4, 1), new(2026, 4, 30), new(2026, 4, 5 + (seed * 5)));
            return DeliveryForecasts.Of(history, SalesStandards.Gps, period).Total.Forecast!.Backtest;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using Funnel.Domain.Benchmarks.Bulk;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Statistics.Forecasts;
using NodaTime;

namespace Funnel.Domain.Benchmarks.Forecasts;

/// <summary>
/// Forecasts of every dealer with backtests of 52 weeks beside one report of the month, in one run:
/// <c>forecast --cards 1000000 [--dealers 3000] [--late 50] [--runs 3]</c>. Cards of 30 months, so many rows in a
/// thousand written down late; the median of some runs after one that is not counted.
/// </summary>
internal static class ForecastComparison
{
    private const int Months = 30;

    private static readonly LocalDate First = new(2024, 1, 1);

    public static int Run(string[] args)
    {
        var cards = GeneratedNetwork.Number(args, "--cards", 1_000_000);
        var dealers = GeneratedNetwork.Number(args, "--dealers", Math.Max(1, cards * 3 / 1000));
        var history = GeneratedNetwork.Of(new(dealers, 4, Months, 1, First)
        {
            CardsPerMonth = Math.Max(1, cards / (dealers * Months)),
            LatePerThousand = GeneratedNetwork.Number(args, "--late", 50),
        });
        Compare(history, dealers, GeneratedNetwork.Number(args, "--runs", 3));
        return 0;
    }

    private static void Compare(FunnelHistory history, int dealers, int runs)
    {
        var standard = SalesStandards.Gps;
        var month = First.PlusMonths(Months - 1);
        var period = new ReportingPeriod(month, month.PlusMonths(1).PlusDays(-1), month.PlusDays(14));
        List<double> reports = [];
        List<double> forecasts = [];
        DeliveryForecasts? last = null;
        for (var run = -1; run < runs; run++)
        {
            var report = Milliseconds(() => _ = standard.Figures(history, period).Table.Total.Count);
            var forecast = Milliseconds(() => last = DeliveryForecasts.Of(
                history, standard, period, by: [Dimensions.Dealer]));
            if (run >= 0)
            {
                reports.Add(report);
                forecasts.Add(forecast);
            }
        }

        var (one, all) = (Measured.Median(reports), Measured.Median(forecasts));
        var backtests = last!.Groups.Sum(group => group.Forecast.Backtest.Points.Count);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{history.Cards.Count} cards at {dealers} dealers, {backtests} backtests; "
            + $"{Environment.ProcessorCount} cores"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"one report             {one,8:F0} ms"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"forecasts, backtested  {all,8:F0} ms: {all / one:F2} reports"));
    }

    private static double Milliseconds(Action run)
    {
        var watch = Stopwatch.StartNew();
        run();
        return watch.Elapsed.TotalMilliseconds;
    }
}

using System.Globalization;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Statistics.Forecasts;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Benchmarks.Forecasts;

/// <summary>
/// How often intervals hold what came on made-up networks of several seeds, and whether simpler forecasts are beaten:
/// <c>coverage [--seeds 8] [--dealers 4] [--late 50]</c>. A network and each of its dealers are backtested 52 times.
/// </summary>
internal static class CoverageComparison
{
    private const int Months = 36;
    private const int Consultants = 6;

    private static readonly LocalDate First = new(2023, 7, 1);

    public static int Run(string[] args)
    {
        var dealers = GeneratedNetwork.Number(args, "--dealers", 4);
        List<DeliveryForecast> networks = [];
        List<DeliveryForecast> each = [];
        for (var seed = 1; seed <= GeneratedNetwork.Number(args, "--seeds", 8); seed++)
        {
            var history = GeneratedNetwork.Of(new(dealers, Consultants, Months, seed, First)
            {
                LatePerThousand = GeneratedNetwork.Number(args, "--late", 50),
            });

            // Another day of the month with every seed.
            var month = First.PlusMonths(Months - 1);
            var period = new ReportingPeriod(
                month, month.PlusMonths(1).PlusDays(-1), month.PlusDays(2 + (seed * 3 % 25)));
            var forecasts = DeliveryForecasts.Of(history, SalesStandards.Gps, period, by: [Dimensions.Dealer]);
            networks.Add(forecasts.Total.Forecast!);
            each.AddRange(forecasts.Groups.Select(group => group.Forecast));
            Print(
                string.Create(CultureInfo.InvariantCulture, $"seed {seed}, day {period.AsOf.Day}"), [networks[^1]]);
        }

        Print("all networks", networks);
        Print("all dealers", each);
        return 0;
    }

    private static void Print(string name, IReadOnlyList<DeliveryForecast> forecasts)
    {
        var backtests = forecasts.Select(forecast => forecast.Backtest).ToList();
        var points = backtests.Sum(backtest => backtest.Points.Count);
        var coverage = string.Join(", ", Enumerable.Range(0, ForecastPolicy.Levels.Count).Select(level =>
        {
            var held = (double)backtests.Sum(backtest => backtest.Intervals[level].Held) / points;
            return string.Create(CultureInfo.InvariantCulture, $"{ForecastPolicy.Levels[level]:P0} {held:P1}");
        }));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {points} backtests, held {coverage}; off by {backtests.Average(b => b.MeanError):F1} of "
            + $"{backtests.Average(b => b.Points.Average(point => point.Came)):F0}"));
        var skills = Enum.GetValues<ForecastPeer>().Select(peer => SkillOf(backtests, peer));
        Console.WriteLine("  skill: " + string.Join(", ", skills));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  every peer beaten in {backtests.Count(b => b.IsBest == true)} of {backtests.Count}; others say "
            + $"so: {backtests.Count(b => b.Verdict.Code == "not-better")}"));
    }

    private static string SkillOf(IReadOnlyList<Backtest> backtests, ForecastPeer peer)
    {
        var records = backtests.SelectMany(backtest => backtest.Peers).Where(record => record.Peer == peer).ToList();
        var skill = 1 - (records.Sum(record => record.ForecastError * record.Backtests)
            / records.Sum(record => record.MeanError * record.Backtests));
        return string.Create(
            CultureInfo.InvariantCulture, $"{Codes.Of<ForecastPeer>().CodeOf(peer)} {skill:P0}");
    }
}

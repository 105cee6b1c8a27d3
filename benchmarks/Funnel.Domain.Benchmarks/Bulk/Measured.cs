using System.Diagnostics;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>What one engine took: the median of several runs in a row.</summary>
internal sealed record Measured(string Id, double MedianMs, long Rows, string Note = "")
{
    private const int Runs = 9;

    private const int Rounds = 21;

    private const int WarmUpRounds = 10;

    public double RowsPerSecond => Rows / MedianMs * 1000;

    /// <summary>Runs an engine often enough for a median, after runs that are not counted.</summary>
    public static Measured Of(string id, long rows, Action run, int warmUps = 3, string note = "")
    {
        GC.Collect();
        for (var i = 0; i < warmUps; i++)
        {
            run();
        }

        var times = new double[Runs];
        for (var i = 0; i < Runs; i++)
        {
            var watch = Stopwatch.StartNew();
            run();
            times[i] = watch.Elapsed.TotalMilliseconds;
        }

        return new(id, Median(times), rows, note);
    }

    /// <summary>
    /// Runs engines round after round, each once in a round, so that what disturbs the machine disturbs all alike.
    /// </summary>
    public static IEnumerable<Measured> InTurn(IReadOnlyList<Engine> engines)
    {
        GC.Collect();
        var times = engines.Select(_ => new List<double>()).ToArray();
        for (var round = -WarmUpRounds; round < Rounds; round++)
        {
            for (var i = 0; i < engines.Count; i++)
            {
                var watch = Stopwatch.StartNew();
                engines[i].Run();
                if (round >= 0)
                {
                    times[i].Add(watch.Elapsed.TotalMilliseconds);
                }
            }
        }

        return engines.Select((engine, i) => new Measured(engine.Id, Median(times[i]), engine.Rows, engine.Note));
    }

    public static double Median(IEnumerable<double> times)
    {
        double[] sorted = [.. times.Order()];
        return sorted[sorted.Length / 2];
    }
}

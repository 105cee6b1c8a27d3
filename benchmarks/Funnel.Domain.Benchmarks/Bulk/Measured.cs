using System.Diagnostics;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>What one engine took: the median of several runs in a row.</summary>
internal sealed record Measured(string Id, double MedianMs, long Rows, string Note = "")
{
    private const int Runs = 9;

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

    public static double Median(IEnumerable<double> times)
    {
        double[] sorted = [.. times.Order()];
        return sorted[sorted.Length / 2];
    }
}

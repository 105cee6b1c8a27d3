using System.Globalization;

namespace Funnel.Domain.Benchmarks.Dashboard;

/// <summary>Prints visits by kind of page: median and tails.</summary>
internal static class VisitTable
{
    public static void Print(IReadOnlyList<Visit> visits)
    {
        Console.WriteLine("| page | requests | failed | median, ms | p95, ms | p99, ms | slowest, ms | kB |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var kind in visits.GroupBy(visit => visit.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            Row(kind.Key, [.. kind]);
        }

        Row("**all**", visits);
        Console.WriteLine();
    }

    private static void Row(string name, IReadOnlyList<Visit> visits)
    {
        double[] times = [.. visits.Select(visit => visit.Milliseconds).Order()];
        var failed = visits.Count(visit => visit.Status != 200);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {times.Length} | {failed} | {At(0.5):F1} | {At(0.95):F1} | {At(0.99):F1} | {times[^1]:F1} "
            + $"| {visits.Average(visit => visit.Bytes) / 1000:F0} |"));

        double At(double share) => times[(int)(share * (times.Length - 1))];
    }
}

using System.Collections.Concurrent;
using Funnel.Domain.Kpis;
using Funnel.Samples.Cluster.Reports;
using Funnel.Samples.Telemetry;

namespace Funnel.Samples.Cluster.Dealers;

/// <summary>
/// The sums over the dealers held here; one holds as long as every dealer is held by the book it was made from.
/// </summary>
internal sealed class SiloSums(FunnelTelemetry telemetry)
{
    private const int Most = 16;

    private static readonly FigureOptions OneByOne = new() { Degree = 1 };

    private readonly ConcurrentDictionary<NetworkQuestion, Sum> _sums = new();

    /// <summary>What dealers answer together.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="plan">The same, taken apart.</param>
    /// <param name="held">The dealers, by id.</param>
    public SiloAnswer Of(
        NetworkQuestion question, KpiPlan plan, IReadOnlyList<KeyValuePair<string, HeldDealer>> held)
    {
        var stands = _sums.TryGetValue(question, out var known)
            && known.Held.SequenceEqual(held.Select(one => one.Value));
        telemetry.Answered(stands);
        if (stands)
        {
            return known!.Answer;
        }

        var answer = SiloAnswer.Of(
        [
            .. held.AsParallel().AsOrdered().Select(one => (one.Key, one.Value.Book.Answer(plan, OneByOne))),
        ]);
        if (_sums.Count >= Most)
        {
            _sums.Clear();
        }

        _sums[question] = new([.. held.Select(one => one.Value)], answer);
        return answer;
    }

    private sealed record Sum(IReadOnlyList<HeldDealer> Held, SiloAnswer Answer);
}

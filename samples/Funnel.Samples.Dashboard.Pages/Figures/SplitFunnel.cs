using Funnel.Domain.Reports;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>The funnel of one channel, model or source.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Funnel">Its funnel.</param>
/// <param name="Where">The conditions that lead to its records.</param>
internal sealed record SplitFunnel(Phrase Name, FunnelGroup Funnel, IReadOnlyList<string> Where)
{
    /// <summary>
    /// Each step with the share of the first that came so far, and the share that would have come with the benchmark's
    /// rates; null where there is none.
    /// </summary>
    public IEnumerable<(FunnelStep Step, double Share, double? Benchmark)> Bars
    {
        get
        {
            var top = Funnel.Steps[0].Count;
            double? expected = 1;
            foreach (var step in Funnel.Steps)
            {
                expected = step.FromBefore is null ? expected : expected * step.Benchmark;
                yield return (step, top == 0 ? 0 : (double)step.Count / top, step.FromBefore is null ? null : expected);
            }
        }
    }
}

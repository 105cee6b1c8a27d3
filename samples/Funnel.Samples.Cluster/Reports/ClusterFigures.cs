using System.Diagnostics;
using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;

namespace Funnel.Samples.Cluster.Reports;

/// <summary>Figures added up by the silos; order and shares are made here.</summary>
/// <param name="client">Asks the silos.</param>
/// <param name="standard">The standard.</param>
/// <param name="where">Whose figures are wanted, as the option is written.</param>
/// <param name="period">The period.</param>
/// <param name="patience">How long to wait for dealers whose silo has failed.</param>
/// <param name="missing">The dealers that did not take part, filled as answers come.</param>
internal sealed class ClusterFigures(
    IClusterClient client,
    SalesStandard standard,
    IReadOnlyList<string> where,
    ReportingPeriod period,
    TimeSpan patience,
    SortedSet<string> missing) : IFigureSource
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan OnTheWay = TimeSpan.FromSeconds(5);

    // Until a silo that has failed is given up by the others.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(60);

    public ReportingPeriod Period => period;

    public IFigureSource In(ReportingPeriod other) =>
        new ClusterFigures(client, standard, where, other, patience, missing);

    public IReadOnlyList<Tallies> Answer(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default) =>
        AnswerAsync(plan, options, cancellationToken).GetAwaiter().GetResult();

    public async Task<IReadOnlyList<Tallies>> AnswerAsync(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default)
    {
        var question = NetworkQuestion.Of(plan, standard, where);
        var answer = await AskAsync(question, cancellationToken);
        missing.UnionWith(answer.Missing);

        // Without a dealer nothing was counted.
        return answer.Tallies.Length > 0
            ? [.. answer.Tallies.Select(bytes => TallyBinary.Read(bytes))]
            : question.Count(standard, new FunnelHistory());
    }

    /// <summary>Asks again where the silo that was asked has failed, which nobody tells.</summary>
    private async Task<NetworkAnswer> AskAsync(NetworkQuestion question, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return await client.GetGrain<INetworkGrain>(0).AnswerAsync(question, patience)
                    .WaitAsync(patience + OnTheWay, stop);
            }
            catch (Exception gone) when (
                clock.Elapsed < patience + Grace && gone is (OrleansException or TimeoutException))
            {
                await Task.Delay(Between, stop);
            }
        }
    }

    public IEnumerable<T> Facts<T>(FactKind<T> kind, Anchor anchor, Condition<T> where) =>
        throw new NotSupportedException("The silos give figures; their records stay where they are.");
}

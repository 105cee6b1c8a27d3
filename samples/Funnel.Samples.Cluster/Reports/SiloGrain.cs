using Funnel.Samples.Cluster.Dealers;
using Orleans.Concurrency;

namespace Funnel.Samples.Cluster.Reports;

/// <summary>Speaks for the silo it is in.</summary>
[OnItsSilo]
[Reentrant]
internal sealed class SiloGrain(HeldDealers held) : Grain, ISiloGrain
{
    public Task<SiloAnswer> AnswerAsync(NetworkQuestion question, long position, string[] except) =>
        held.AnswerAsync(question, position, except);

    public Task<int> HeldAsync() => Task.FromResult(held.Count);
}

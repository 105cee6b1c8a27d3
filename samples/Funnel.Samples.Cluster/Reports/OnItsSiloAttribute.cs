using Orleans.Placement;
using Orleans.Runtime.Placement;

namespace Funnel.Samples.Cluster.Reports;

/// <summary>Puts a grain into the silo whose address is its key.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OnItsSiloAttribute() : PlacementAttribute(new OnItsSilo());

/// <summary>A grain's key is the address of the silo it belongs into.</summary>
[Serializable]
[GenerateSerializer]
[Alias("funnel-on-its-silo")]
internal sealed class OnItsSilo : PlacementStrategy;

/// <summary>Finds the silo whose address is a grain's key.</summary>
internal sealed class OnItsSiloDirector : IPlacementDirector
{
    public Task<SiloAddress> OnAddActivation(
        PlacementStrategy strategy, PlacementTarget target, IPlacementContext context)
    {
        var wanted = SiloAddress.FromParsableString(target.GrainIdentity.Key.ToString()!);
        return context.GetCompatibleSilos(target).Contains(wanted)
            ? Task.FromResult(wanted)
            : throw new OrleansException($"The silo {wanted.ToParsableString()} is gone.");
    }
}

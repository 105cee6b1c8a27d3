using Orleans.Serialization;
using Polly;

namespace Funnel.Samples.Cluster.Hosting;

/// <summary>Failures of the silos themselves, after which one asks again.</summary>
internal static class SiloFaults
{
    /// <summary>
    /// Whether a failure is one. Orleans gives its own inner timeouts out by an exception of Polly's, which it cannot
    /// always bring to another process.
    /// </summary>
    public static bool Is(Exception failed) =>
        failed is OrleansException or TimeoutException or SerializerException or ExecutionRejectedException;
}

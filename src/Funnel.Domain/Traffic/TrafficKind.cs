namespace Funnel.Domain.Traffic;

/// <summary>How customers come to the showroom (GPS 4.2).</summary>
public enum TrafficKind
{
    /// <summary>来店: one batch of visitors.</summary>
    Visit,

    /// <summary>来电: one call.</summary>
    Call,
}

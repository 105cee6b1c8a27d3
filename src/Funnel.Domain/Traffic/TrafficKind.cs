using Funnel.Domain.Wording;

namespace Funnel.Domain.Traffic;

/// <summary>How customers come to the showroom (GPS 4.2).</summary>
public enum TrafficKind
{
    /// <summary>来店: one batch of visitors.</summary>
    [Code("visit", "来店", "visit")]
    Visit,

    /// <summary>来电: one call.</summary>
    [Code("call", "来电", "call")]
    Call,
}

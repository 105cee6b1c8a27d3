using Funnel.Domain.Wording;

namespace Funnel.Domain.Channels;

/// <summary>Codes and names of the approaches.</summary>
public static class LeadApproaches
{
    /// <summary>Both, as in LOTUS.</summary>
    public static CodeBook<LeadApproach> All { get; } = new(
        (LeadApproach.Natural, "natural", new("自然而来", "comes by itself")),
        (LeadApproach.Sought, "sought", new("刻意追求", "sought")));
}

using System.Collections.Frozen;
using static Funnel.Domain.Channels.LeadApproach;
using static Funnel.Domain.Channels.LeadRelation;

namespace Funnel.Domain.Channels;

/// <summary>
/// The quadrant of each lead source (LOTUS 客户属性分析). The source's drawing has come down as plain text: the order of
/// its words and its two axes give the places (ours).
/// </summary>
public static class LeadQuadrants
{
    /// <summary>Every source that LOTUS places; internet and marketing-nurtured (DRM) have no place there.</summary>
    public static IReadOnlyDictionary<LeadSource, LeadQuadrant> All { get; } = new Dictionary<LeadSource, LeadQuadrant>
    {
        [LeadSource.WalkIn] = new(Natural, ShortTerm),
        [LeadSource.Call] = new(Natural, ShortTerm),
        [LeadSource.OwnerReplacement] = new(Natural, LongTerm),
        [LeadSource.OwnerAdditional] = new(Natural, LongTerm),
        [LeadSource.OwnerReferral] = new(Natural, LongTerm),
        [LeadSource.Exhibition] = new(Sought, ShortTerm),
        [LeadSource.Targeted] = new(Sought, ShortTerm),
        [LeadSource.Internal] = new(Sought, LongTerm),
        [LeadSource.Vip] = new(Sought, LongTerm),
    }.ToFrozenDictionary();

    /// <summary>The quadrant of a source; null where LOTUS has none for it.</summary>
    public static LeadQuadrant? Of(LeadSource source) => All.TryGetValue(source, out var quadrant) ? quadrant : null;
}

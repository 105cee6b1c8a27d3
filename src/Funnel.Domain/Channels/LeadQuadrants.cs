using System.Collections.Frozen;

namespace Funnel.Domain.Channels;

/// <summary>
/// The quadrant of each lead source (LOTUS 客户属性分析). The source's drawing has come down as plain text: the order of
/// its words and its two axes give the places (ours).
/// </summary>
internal static class LeadQuadrants
{
    /// <summary>Every source that LOTUS places; internet and marketing-nurtured (DRM) have no place there.</summary>
    private static readonly FrozenDictionary<LeadSource, (bool IsSought, bool IsLongTerm)> Places =
        new Dictionary<LeadSource, (bool IsSought, bool IsLongTerm)>
        {
            [LeadSource.WalkIn] = (IsSought: false, IsLongTerm: false),
            [LeadSource.Call] = (IsSought: false, IsLongTerm: false),
            [LeadSource.OwnerReplacement] = (IsSought: false, IsLongTerm: true),
            [LeadSource.OwnerAdditional] = (IsSought: false, IsLongTerm: true),
            [LeadSource.OwnerReferral] = (IsSought: false, IsLongTerm: true),
            [LeadSource.Exhibition] = (IsSought: true, IsLongTerm: false),
            [LeadSource.Targeted] = (IsSought: true, IsLongTerm: false),
            [LeadSource.Internal] = (IsSought: true, IsLongTerm: true),
            [LeadSource.Vip] = (IsSought: true, IsLongTerm: true),
        }.ToFrozenDictionary();

    /// <summary>The quadrant of a source; null where LOTUS has none for it.</summary>
    public static (bool IsSought, bool IsLongTerm)? Of(LeadSource source) =>
        Places.TryGetValue(source, out var place) ? place : null;
}

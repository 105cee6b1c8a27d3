using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Channels;

/// <summary>The lead sources that every standard lists.</summary>
internal static class LeadSources
{
    /// <summary>Every source, as in LOTUS and DRM.</summary>
    public static CodeList<LeadSource> All { get; } = new(
        Printed(LeadSource.WalkIn, "来店", "walk-in"),
        Printed(LeadSource.Call, "来电", "call"),
        Printed(LeadSource.OwnerReplacement, "保有客户置换", "owner's replacement"),
        Printed(LeadSource.OwnerAdditional, "保有客户增购", "owner's additional purchase"),
        Printed(LeadSource.OwnerReferral, "保有客户推介", "owner's referral"),
        Printed(LeadSource.Exhibition, "展示会", "exhibition"),
        Printed(LeadSource.Targeted, "特定开拓", "targeted development"),
        Printed(LeadSource.Internal, "内部信息", "internal information"),
        Printed(LeadSource.Vip, "VIP信息", "VIP information"),
        new(LeadSource.Internet, new("网络", "internet"), Source.Drm()),
        new(LeadSource.Marketing, new("市场培育", "marketing-nurtured"), Source.Drm()));

    /// <summary>The sources that are an owner's replacement, additional purchase or referral (LOTUS).</summary>
    public static IReadOnlyList<LeadSource> FromOwners { get; } =
        [LeadSource.OwnerReplacement, LeadSource.OwnerAdditional, LeadSource.OwnerReferral];

    private static ListedCode<LeadSource> Printed(LeadSource code, string zh, string en) =>
        new(code, new(zh, en), Source.Lotus());
}

using Funnel.Domain.Wording;

namespace Funnel.Domain.Channels;

/// <summary>Codes and names of the lead sources.</summary>
public static class LeadSources
{
    /// <summary>Every source, as in LOTUS and DRM.</summary>
    public static CodeBook<LeadSource> All { get; } = new(
        (LeadSource.WalkIn, "walk-in", new("来店", "walk-in")),
        (LeadSource.Call, "call", new("来电", "call")),
        (LeadSource.OwnerReplacement, "owner-replacement", new("保有客户置换", "owner's replacement")),
        (LeadSource.OwnerAdditional, "owner-additional", new("保有客户增购", "owner's additional purchase")),
        (LeadSource.OwnerReferral, "owner-referral", new("保有客户推介", "owner's referral")),
        (LeadSource.Exhibition, "exhibition", new("展示会", "exhibition")),
        (LeadSource.Targeted, "targeted", new("特定开拓", "targeted development")),
        (LeadSource.Internal, "internal", new("内部信息", "internal information")),
        (LeadSource.Vip, "vip", new("VIP信息", "VIP information")),
        (LeadSource.Internet, "internet", new("网络", "internet")),
        (LeadSource.Marketing, "marketing", new("市场培育", "marketing-nurtured")));

    /// <summary>The sources that are an owner's replacement, additional purchase or referral (LOTUS).</summary>
    public static IReadOnlyList<LeadSource> FromOwners { get; } =
        [LeadSource.OwnerReplacement, LeadSource.OwnerAdditional, LeadSource.OwnerReferral];
}

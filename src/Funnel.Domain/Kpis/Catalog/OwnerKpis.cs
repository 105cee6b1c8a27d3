using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;

namespace Funnel.Domain.Kpis.Catalog;

/// <summary>What is made of the customers who own a car already.</summary>
public static class OwnerKpis
{
    private static readonly Condition<OwnerContactFacts> Settled =
        (OwnerContactColumns.ClosesOn <= Day.AsOf | OwnerContactColumns.MadeOn <= Day.AsOf)
        .Called("已回访或已过期限", "made or closed");

    /// <summary>
    /// Share of the owner contacts due in the period that were made within their window; one not made whose window is
    /// not over yet is left out (ours 2).
    /// </summary>
    public static Kpi OwnerContactRate { get; } = Kpi
        .Rate(
            "owner-contact-rate",
            "保有客户回访完成率",
            "Owner contact rate",
            Source.Lotus().Implied().And(Source.Gps().Implied()),
            FactKinds.OwnerContacts.AsOf(OwnerContactColumns.DueOn.Within(Day.From, Day.Cut) & Settled),
            OwnerContactColumns.MadeOn <= Day.AsOf)
        .In(KpiFamily.Owners);

    /// <summary>Share of the prospects delivered that replace a car bought here or of the brand (ours 2).</summary>
    public static Kpi ReplacementShare { get; } =
        ShareOf("replacement-share", "置换占比", "Replacement share", LeadSource.OwnerReplacement);

    /// <summary>Share of the prospects delivered that are an owner's further car (ours 2).</summary>
    public static Kpi AdditionalShare { get; } =
        ShareOf("additional-share", "增购占比", "Additional purchase share", LeadSource.OwnerAdditional);

    /// <summary>Share of the prospects delivered whom an owner referred (ours 2).</summary>
    public static Kpi ReferralShare { get; } =
        ShareOf("referral-share", "推介占比", "Referral share", LeadSource.OwnerReferral);

    /// <summary>
    /// Share of the prospects delivered that came from owners: replacement, additional purchase, referral.
    /// </summary>
    public static Kpi LoyaltyShare { get; } = Kpi
        .Rate(
            "loyalty-share",
            "置换增购推介占比",
            "Loyalty share",
            Source.Lotus().Implied(),
            FactKinds.Cards.AsOf(CardSets.Delivered),
            CardColumns.LeadSource.In(LeadSources.FromOwners))
        .In(KpiFamily.Owners)
        .NeitherIsBetter();

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Kpi> All { get; } =
        [OwnerContactRate, ReplacementShare, AdditionalShare, ReferralShare, LoyaltyShare];

    private static Kpi ShareOf(string id, string zh, string en, LeadSource source) => Kpi
        .Rate(
            id,
            zh,
            en,
            Source.Lotus().Implied().And(Source.Ours),
            FactKinds.Cards.AsOf(CardSets.Delivered),
            CardColumns.LeadSource.Is(source))
        .In(KpiFamily.Owners)
        .NeitherIsBetter();
}

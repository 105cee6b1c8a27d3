using Funnel.Domain.Channels;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;

namespace Funnel.Domain.Kpis.Catalog;

/// <summary>What is made of the customers who own a car already.</summary>
public static class OwnerKpis
{
    /// <summary>Share of the owner contacts due in the period that were made within their window.</summary>
    public static Kpi OwnerContactRate { get; } = Kpi
        .Rate(
            "owner-contact-rate",
            "保有客户回访完成率",
            "Owner contact rate",
            Source.Lotus().Implied().And(Source.Gps().Implied()),
            FactKinds.OwnerContacts.AsOf(OwnerContactColumns.DueOn.Within(Day.From, Day.Cut)),
            OwnerContactColumns.MadeOn <= Day.AsOf)
        .In(KpiFamily.Owners);

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
    public static IReadOnlyList<Kpi> All { get; } = [OwnerContactRate, LoyaltyShare];
}

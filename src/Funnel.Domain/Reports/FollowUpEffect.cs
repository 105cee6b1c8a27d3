using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Reports;

/// <summary>
/// 跟进效果分析 (GPS): how well each consultant follows up, and what comes of it: conversion by how often the prospects
/// were contacted in the period.
/// </summary>
/// <param name="Period">The period.</param>
/// <param name="Consultants">The follow-up KPIs of each consultant.</param>
/// <param name="ConsultantTotal">The follow-up KPIs of all.</param>
/// <param name="Contacts">
/// The conversion KPIs by the number of contacts in the period; each prospect is in one line.
/// </param>
/// <param name="ContactsTotal">The conversion KPIs of all prospects.</param>
public sealed record FollowUpEffect(
    ReportingPeriod Period,
    ReportSection Consultants,
    IReadOnlyList<KpiValue> ConsultantTotal,
    ReportSection Contacts,
    IReadOnlyList<KpiValue> ContactsTotal) : IReport
{
    /// <inheritdoc/>
    public ReportHeading Heading => ReportHeadings.FollowUp;

    /// <summary>Makes the report.</summary>
    /// <param name="facts">The facts, made for the period.</param>
    /// <param name="period">The period.</param>
    /// <param name="standard">The standard whose contact intervals are to be kept.</param>
    public static FollowUpEffect Of(IFactSource facts, ReportingPeriod period, SalesStandard standard)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(standard);
        Kpi[] care =
        [
            FollowUpKpis.FollowUpTimelinessRate, FollowUpKpis.FollowUpCompletionRate, FollowUpKpis.ContactsPerProspect,
            FollowUpKpis.ContactCoverageRate, StructureKpis.OverdueRate, standard.Kpis.Get("cadence-compliance-rate"),
            FollowUpKpis.LevelUpgrades,
        ];
        Kpi[] effect =
        [
            FlowRateKpis.OverallVisitRate, FlowRateKpis.TestDriveRate, FlowRateKpis.OrderRate, FlowRateKpis.CloseRate,
            FlowRateKpis.LostRate,
        ];
        var consultants = new SectionSplit(care, facts, standard.Scale);
        var contacts = new SectionSplit(effect, facts, standard.Scale);
        var made = ContactsOf(facts, period);
        return new(
            period,
            consultants.By(Dimensions.Consultant),
            consultants.Total,
            contacts.By(
                "contacts",
                new("期内跟进次数", "contacts in the period"),
                ContactBands.All,
                card => ContactBands.KeyOf(made.GetValueOrDefault(card.Card))),
            contacts.Total);
    }

    private static Dictionary<CardId, int> ContactsOf(IFactSource facts, ReportingPeriod period)
    {
        var counted = FollowUpKpis.ContactsPerProspect.Numerator.Over<ContactFacts>().In(period);
        return facts.Of(FactKinds.Contacts, Anchor.AsOf)
            .Where(counted.IsSatisfiedBy)
            .GroupBy(contact => contact.Card)
            .ToDictionary(group => group.Key, group => group.Count());
    }
}

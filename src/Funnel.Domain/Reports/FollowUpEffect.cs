using Funnel.Domain.Conditions;
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
    private static readonly Kpi[] Effect =
    [
        FlowRateKpis.OverallVisitRate, FlowRateKpis.TestDriveRate, FlowRateKpis.OrderRate, FlowRateKpis.CloseRate,
        FlowRateKpis.LostRate,
    ];

    /// <inheritdoc/>
    public ReportHeading Heading => ReportHeadings.FollowUp;

    /// <inheritdoc/>
    public Scope Where { get; init; } = Scope.Everything;

    /// <summary>Makes the report.</summary>
    /// <param name="figures">Where the figures come from, of which period and for whom.</param>
    /// <param name="standard">The standard whose contact intervals are to be kept.</param>
    public static FollowUpEffect Of(Figures figures, SalesStandard standard)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(standard);
        Kpi[] care =
        [
            FollowUpKpis.FollowUpTimelinessRate, FollowUpKpis.FollowUpCompletionRate, FollowUpKpis.ContactsPerProspect,
            FollowUpKpis.ContactCoverageRate, StructureKpis.OverdueRate, standard.Kpis.Get("cadence-compliance-rate"),
            FollowUpKpis.LevelUpgrades,
        ];
        var consultants = new SectionSplit(care, figures, standard.Scale);

        // How often a card was contacted is known card by card alone.
        var cards = figures.Of([FollowUpKpis.ContactsPerProspect, .. Effect]).By(Dimensions.Card).Table;
        return new(
            figures.Period,
            consultants.By(Dimensions.Consultant),
            consultants.Total,
            ByContacts(cards),
            [.. cards.Total.Skip(1)])
        {
            Where = figures.Scope,
        };
    }

    private static ReportSection ByContacts(KpiTable cards)
    {
        var bands = cards.Groups.ToLookup(
            card => ContactBands.KeyOf(card.Values[0].Numerator), card => card.Values, StringComparer.Ordinal);
        return new("contacts", new("期内跟进次数", "contacts in the period"), [.. ContactBands.All
            .Select(band => new ReportRow(band.Key, band.Name, Sum([.. bands[band.Key]])))
            .Where(row => row.HasSomething)]);
    }

    private static KpiValue[] Sum(IReadOnlyList<IReadOnlyList<KpiValue>> cards) => [.. Effect.Select((kpi, place) =>
        new KpiValue(
            kpi,
            cards.Sum(values => values[place + 1].Numerator),
            cards.Sum(values => values[place + 1].Denominator!.Value)))];
}

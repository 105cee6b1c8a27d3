using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Leads;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Traffic;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Pages;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using NodaTime;

namespace Funnel.Samples.Dashboard.Tables;

/// <summary>What a list needs to know beside its rows.</summary>
internal sealed class ListSurroundings(
    Visitor visitor,
    NetworkRecords records,
    SalesStandard standard,
    Viewpoint viewpoint,
    LocalDate today)
{
    // The same for every row of the page.
    private readonly string _kept = viewpoint.Link("");

    public Visitor Visitor => visitor;

    public SalesStandard Standard => standard;

    public LocalDate Today => today;

    public Scope Scope => viewpoint.Scope;

    public ReportingPeriod Period => viewpoint.Period;

    public KnownNames Names { get; } = new(records, visitor);

    /// <summary>The customers of the rows shown; filled in before the rows are written.</summary>
    public ShownCustomers Customers { get; set; } = new(visitor, new Dictionary<CardId, CustomerDetails>());

    public string LinkTo(CardId card) => Addresses.Of(card) + _kept;

    public string LinkTo(CardId card, string move) => Addresses.Of(card, move) + _kept;

    public string LinkTo(TrafficId record) => Addresses.Of(record) + _kept;

    public string LinkTo(LeadId lead) => Addresses.Of(lead) + _kept;

    public TrafficRecord? RecordOf(DealerId dealer, TrafficId record) =>
        records.IndexOf(dealer)?.Traffic(record);
}

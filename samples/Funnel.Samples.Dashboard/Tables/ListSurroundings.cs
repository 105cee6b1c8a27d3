using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using Funnel.Domain.Leads;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Traffic;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Pages;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using NodaTime;

namespace Funnel.Samples.Dashboard.Tables;

/// <summary>What a list needs to know beside its rows.</summary>
internal sealed class ListSurroundings(
    Visitor visitor,
    NetworkRecords records,
    SalesStandard standard,
    Viewpoint viewpoint,
    LocalDate today,
    params IEnumerable<(string Name, string? Value)> kept)
{
    // The same for every row of the page: whom one looks at, and from which list.
    private readonly string _kept = viewpoint.Link("", kept);

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

    /// <summary>The column of the customers' names.</summary>
    public ListColumn<T> Customer<T>(Func<T, CardId> card) =>
        new(ListTexts.Customer, row => Customers.NameOf(card(row))) { IsSortable = false };

    /// <summary>The column of their phone numbers, which are called where they are shown in full.</summary>
    public ListColumn<T> Phone<T>(Func<T, CardId> card) => new(ListTexts.Phone, row => Customers.PhoneOf(card(row)))
    {
        IsSortable = false,
        Link = row => Customers.CallOf(card(row)),
    };

    /// <summary>Where a level stands, the best first.</summary>
    public double RankOf(LevelCode level) => standard.Scale.RankOf(level);

    public TrafficRecord? RecordOf(DealerId dealer, TrafficId record) =>
        records.IndexOf(dealer)?.Traffic(record);
}

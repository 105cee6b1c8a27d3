using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class FiguresProperties
{
    private static readonly SalesStandard Standard =
        SalesStandards.Lotus with { Kpis = KpiCatalog.For(LevelScales.Lotus) };

    private static readonly IReadOnlyList<Dimension> Kept =
        [Dimensions.Dealer, Dimensions.Consultant, Dimensions.Channel];

    private static readonly IReadOnlyList<Dimension>[] Groupings =
        [[], [Dimensions.Consultant], [Dimensions.Channel, Dimensions.Dealer], [.. Kept]];

    private static readonly Scope[] Scopes =
    [
        Scope.Everything,
        Dimensions.Dealer.Is("D1"),
        !Dimensions.Consultant.In("Ann", "Bob") & Dimensions.Dealer.In("D1", "D2"),
        Dimensions.Channel.Is("phone") | Dimensions.Level.Is("B"),
        Scope.Of(FactKinds.Cards, CardColumns.FirstVisitOn <= Day.Cut),
    ];

    [Property(MaxTest = Runs.OfGroups)]
    public bool Columns_KeptForSomeDimensions_GiveTheTableOfTheRows(AnyCase c)
    {
        var columns = Standard.Keep(c.Story.ToHistory(), c.Period, [.. Kept]);
        var (kept, rows) = (Standard.Figures(columns), Rows(c, c.Period));
        return Groupings.All(by => Scopes.All(scope =>
            kept.By(by).Where(scope).Table.Equals(rows.By(by).Where(scope).Table)));
    }

    [Property(MaxTest = Runs.OfGroups)]
    public bool Columns_SinceAnotherDay_AreThoseOfThatPeriod(AnyCase c)
    {
        var columns = Standard.Keep(c.Story.ToHistory(), c.Period, Dimensions.Consultant).Since(c.Period.Cut);
        var period = new ReportingPeriod(c.Period.Cut, c.Period.To, c.Period.AsOf);
        return Standard.Figures(columns).Table.Equals(Rows(c, period).Table);
    }

    [Property(MaxTest = Runs.OfGroups)]
    public bool Scope_OfOneGroup_IsThatGroup(AnyCase c)
    {
        var figures = Standard.Figures(c.Story.ToHistory(), c.Period).By(Dimensions.Consultant);
        var known = figures.Table.Groups.Where(group => group.Key.Values[0].Length > 0);
        return known.All(group => group.Values.SequenceEqual(
            figures.By().Where(Dimensions.Consultant.Is(group.Key.Values[0])).Table.Total));
    }

    [Property(MaxTest = Runs.OfGroups)]
    public bool Ledger_FollowingOneDealerAfterTheOther_EndsInTheTable(AnyCase c)
    {
        var history = c.Story.ToHistory();
        var whole = Standard.Figures(history, c.Period).By(Dimensions.Consultant).Table;
        var ledger = Standard.Figures(new FunnelHistory(), c.Period).By(Dimensions.Consultant).Keep();
        var withoutCards = history with { Cards = [], OwnerContacts = [], OwnerTransfers = [], Leads = [] };
        ledger.Replace(null, Facts(withoutCards, c.Period));
        var dealers = history.Cards.Select(card => card.Filing.Dealer)
            .Concat(history.Leads.Select(lead => lead.Dealer));
        foreach (var dealer in dealers.Distinct())
        {
            // Merges and leads stay within a dealer, so that a dealer's cards can be told without the others.
            var part = Part(history, dealer);
            var early = Facts(part with { OwnerContacts = [], OwnerTransfers = [] }, c.Period);
            ledger.Replace(null, early);
            ledger.Replace(early, Facts(part, c.Period));
        }

        return ledger.Table.Equals(whole);
    }

    [Property(MaxTest = Runs.OfGroups)]
    public bool Members_OfAScope_AreThoseOfItsRows(AnyCase c) =>
        Standard.Figures(c.Story.ToHistory(), c.Period).Where(Scopes[1]) is var figures
            && figures.Table.Total.Where(value => value.Kpi.Kind == KpiKind.Count).All(value =>
                figures.Members(value.Kpi).Count == value.Numerator);

    private static FunnelHistory Part(FunnelHistory history, DealerId dealer)
    {
        var ids = history.Cards.Of(dealer).Select(card => card.Id).ToHashSet();
        return new()
        {
            Dealers = history.Dealers,
            Cards = history.Cards.Of(dealer),
            Leads = [.. history.Leads.Where(lead => lead.Dealer == dealer)],
            OwnerContacts = [.. history.OwnerContacts.Where(contact => ids.Contains(contact.Card))],
            OwnerTransfers = [.. history.OwnerTransfers.Where(transfer => ids.Contains(transfer.Card))],
        };
    }

    private static FactBook Facts(FunnelHistory history, ReportingPeriod period) =>
        new(history, period, Standard.OwnerContacts);

    private static Figures Rows(AnyCase c, ReportingPeriod period) =>
        Standard.Figures(Facts(c.Story.ToHistory(), period)).With(new() { Engine = FigureEngine.Rows });
}

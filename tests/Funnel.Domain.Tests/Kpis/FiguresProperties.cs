using FsCheck.Fluent;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Property = Funnel.Domain.Tests.Properties.Property;

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

    [Fact]
    public void Columns_KeptForSomeDimensions_GiveTheTableOfTheRows() => Property.Holds(
        AnyCase.All,
        AnyCase.Smaller,
        c =>
        {
            var columns = Standard.Keep(c.Story.ToHistory(), c.Period, [.. Kept]);
            return Groupings.All(by => Scopes.All(scope =>
                Standard.Figures(columns).By(by).Where(scope).Table.Equals(Rows(c, c.Period).By(by).Where(scope).Table)));
        },
        maxTests: 15);

    [Fact]
    public void Columns_SinceAnotherDay_AreThoseOfThatPeriod() => Property.Holds(
        AnyCase.All,
        AnyCase.Smaller,
        c =>
        {
            var columns = Standard.Keep(c.Story.ToHistory(), c.Period, Dimensions.Consultant).Since(c.Period.Cut);
            var period = new ReportingPeriod(c.Period.Cut, c.Period.To, c.Period.AsOf);
            return Standard.Figures(columns).Table.Equals(Rows(c, period).Table);
        },
        maxTests: 15);

    [Fact]
    public void Scope_OfOneGroup_IsThatGroup() => Property.Holds(
        AnyCase.All,
        AnyCase.Smaller,
        c =>
        {
            var figures = Standard.Figures(c.Story.ToHistory(), c.Period).By(Dimensions.Consultant);
            return figures.Table.Groups.All(group => group.Values.SequenceEqual(
                figures.By().Where(Dimensions.Consultant.Is(group.Key.Values[0])).Table.Total));
        },
        maxTests: 15);

    [Fact]
    public void Ledger_FollowingOneCardAfterTheOther_EndsInTheTable() => Property.Holds(
        AnyCase.All,
        AnyCase.Smaller,
        c =>
        {
            var history = c.Story.ToHistory();
            var whole = Standard.Figures(history, c.Period).By(Dimensions.Consultant);
            var ledger = Standard.Figures(new FunnelHistory(), c.Period).By(Dimensions.Consultant).Keep();
            ledger.Replace(null, Facts(history with { Cards = [] }, c.Period));
            foreach (var card in history.Cards)
            {
                var part = Part(history, card);
                ledger.Replace(null, Facts(part with { Cards = [] }, c.Period));
                ledger.Replace(Facts(part with { Cards = [] }, c.Period), Facts(part, c.Period));
            }

            var table = ledger.Table;
            return table.Total.SequenceEqual(whole.Table.Total)
                && whole.Table.Groups.All(group => group.Values.SequenceEqual(table[group.Key].Values));
        },
        maxTests: 15);

    [Fact]
    public void Members_OfAScope_AreThoseOfItsRows() => Property.Holds(
        AnyCase.All,
        AnyCase.Smaller,
        c => Standard.Figures(c.Story.ToHistory(), c.Period).Where(Scopes[1]) is var figures
            && figures.Table.Total.Where(value => value.Kpi.Kind == KpiKind.Count).All(value =>
                figures.Members(value.Kpi).Count == value.Numerator),
        maxTests: 15);

    private static FunnelHistory Part(FunnelHistory history, Domain.Cards.CustomerCard card) => new()
    {
        Dealers = history.Dealers,
        Cards = [card],
        OwnerContacts = [.. history.OwnerContacts.Where(contact => contact.Card == card.Id)],
        OwnerTransfers = [.. history.OwnerTransfers.Where(transfer => transfer.Card == card.Id)],
    };

    private static FactBook Facts(FunnelHistory history, ReportingPeriod period) =>
        new(history, period, Standard.OwnerContacts);

    private static Figures Rows(AnyCase c, ReportingPeriod period) =>
        Standard.Figures(Facts(c.Story.ToHistory(), period)).With(new() { Engine = FigureEngine.Rows });
}

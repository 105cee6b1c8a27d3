using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Queries;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Queries;

public sealed class QueryEvaluationProperties
{
    private static readonly IReadOnlyList<Dimension>[] Groupings =
        [[], [Dimensions.Dealer], [Dimensions.Region, Dimensions.Media], [Dimensions.Level]];

    [Property(MaxTest = Runs.OfStores)]
    public bool Kpis_OfQueriesInMemory_AreThoseOfTheRows(AnyCase c)
    {
        var report = c.Report;
        return Groupings.All(by => Report.Print(report.By(by)) == Report.Print(
            SalesStandards.Lotus.Figures(QueriesOf(report)).Of(report.Catalog.All).By(by).Table));
    }

    [Fact]
    public void Answer_ForAKindWithoutRows_SaysWhich()
    {
        var report = Story.OfCards("C1 phone 10-01 B").Report("10-01", "10-31");

        var cards = FactQueries.For(report.Period)
            .With(FactKinds.Cards, report.Facts(FactKinds.Cards, Anchor.AsOf).AsQueryable());

        var missing = Assert.Throws<KeyNotFoundException>(
            () => SalesStandards.Lotus.Figures(cards).Table);

        Assert.Contains("traffic", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_AConditionOverRows_KeepsThoseThatMeetIt()
    {
        var report = Story.OfCards("C1 phone 10-01 B\nC2 walk-in 10-02 B").Report("10-01", "10-31");
        var cards = report.Facts(FactKinds.Cards, Anchor.AsOf).AsQueryable();

        var visited = cards.Where(CardColumns.FirstVisitOn.On(new NodaTime.LocalDate(2010, 10, 2)));

        Assert.Equal("C2", Assert.Single(visited).Card.Value);
    }

    private static FactQueries QueriesOf(Report report)
    {
        var queries = FactQueries.For(report.Period)
            .With(FactKinds.Cards, report.Facts(FactKinds.Cards, Anchor.Cut).AsQueryable(), Anchor.Cut);
        Add(FactKinds.Cards);
        Add(FactKinds.Contacts);
        Add(FactKinds.Dues);
        Add(FactKinds.Orders);
        Add(FactKinds.Transfers);
        Add(FactKinds.Stages);
        Add(FactKinds.OwnerContacts);
        Add(FactKinds.Traffic);
        Add(FactKinds.BaseCustomers);
        Add(FactKinds.Checks);
        Add(FactKinds.Staff);
        return queries;

        void Add<T>(FactKind<T> kind) => queries = queries.With(kind, report.Facts(kind, Anchor.AsOf).AsQueryable());
    }
}

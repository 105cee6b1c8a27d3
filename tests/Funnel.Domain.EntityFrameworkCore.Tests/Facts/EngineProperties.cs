using Funnel.Domain.Conditions;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.EntityFrameworkCore.Tests.Laws;
using Funnel.Domain.EntityFrameworkCore.Tests.Routes;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Funnel.Samples.Tests.Warehouse;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Facts;

public sealed class EngineProperties : IDisposable
{
    private static readonly Dimension Team = Dimensions.Consultant.GroupedAs(
        "team",
        new("团队", "team"),
        new Dictionary<string, string> { ["Ann"] = "North", ["Cid"] = "North" });

    public static IReadOnlyList<IReadOnlyList<Dimension>> Groupings { get; } =
    [
        [],
        [Dimensions.Dealer],
        [Dimensions.Region, Dimensions.Consultant],
        [Dimensions.Media],
        [Team, Dimensions.Dealer],
        [Dimensions.Channel, Dimensions.LeadSource, Dimensions.Model, Dimensions.CustomerKind, Dimensions.Level],
    ];

    private readonly Opened<FactStore> _stores = new(FactStore.Of);

    /// <summary>The same histories by every route there is, in one go.</summary>
    [ServerProperty(Servers.PostgresVariable, Servers.ClickHouseVariable, MaxTest = Runs.OfGroups)]
    public void Kpis_OfAnyHistory_AreTheSameByAllSevenRoutes(AnyCase c) =>
        AreTheSame(c, _stores[Database.Sqlite], _stores[Database.Postgres], _stores[FactStore.ClickHouse]);

    [Property(MaxTest = Runs.OfGroups)]
    public void Kpis_OfAnyHistory_AreTheSameWithoutAnyServer(AnyCase c) => AreTheSame(c, _stores[Database.Sqlite]);

    public void Dispose() => _stores.Dispose();

    [SkippableTheory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task LoadFacts_OfTwoDays_KeepsBothAndReplacesEachWhole(string store)
    {
        using var database = Database.Of(store);
        await using var context = database.Open();
        var story = Story.OfCards("C1 walk-in 10-01 H | 10-20 order");
        FactBook early = new(story.ToHistory(), new(new(2010, 10, 1), new(2010, 10, 10)), OwnerContactSchedules.Lotus);
        FactBook late = new(story.ToHistory(), new(new(2010, 10, 1), new(2010, 10, 31)), OwnerContactSchedules.Lotus);

        await context.LoadFactsAsync(early);
        await context.LoadFactsAsync(late);
        var before = StoredRows.Print(context);
        await context.LoadFactsAsync(early);

        Assert.Equal(before, StoredRows.Print(context));
        Assert.Equal(2, await context.Set<CardFacts>().CountAsync());
        Assert.Equal(1, await context.Set<OrderFacts>().CountAsync());
    }

    private static void AreTheSame(AnyCase c, params FactStore[] stores)
    {
        var facts = new FactBook(c.Story.ToHistory(), c.Period, OwnerContactSchedules.Lotus);
        Route rows = new("rows", (all, _, by) =>
            SalesStandards.Lotus.Figures(facts).Of(all).By(by).With(new() { Engine = FigureEngine.Rows }).Table);
        Route columns = new("columns", (all, _, by) => SalesStandards.Lotus.Figures(facts).Of(all).By(by).Table);
        var routes = stores.SelectMany(store => store.Load(facts)).Prepend(columns).Prepend(rows).ToList();
        Assert.Equal(2 + (stores.Length == 1 ? 2 : 5), routes.Count);
        Route.Agree(routes, c.Report.Catalog.All, c.Period, Groupings);
    }
}

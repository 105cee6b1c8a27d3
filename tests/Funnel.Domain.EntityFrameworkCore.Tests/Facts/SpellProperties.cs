using Funnel.Domain.Conditions;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.EntityFrameworkCore.Tests.Laws;
using Funnel.Domain.EntityFrameworkCore.Tests.Routes;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Funnel.Samples.Tests.Warehouse;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Facts;

/// <summary>The counts of life tables are the same in a database: by age and outcome, and by first day.</summary>
public sealed class SpellProperties : IDisposable
{
    private static readonly IReadOnlyList<Dimension>[] Groupings =
    [
        [],
        [SpellColumns.ByAge, SpellColumns.ByOutcome],
        [Dimensions.Dealer, Dimensions.Consultant, SpellColumns.ByEntry],
    ];

    private static readonly Kpi[] Counts =
    [
        Counted("spells", SpellColumns.EnteredOn <= Day.Cut),
        Counted("spells-from-filing", SpellColumns.Stage.In(SpellStage.FiledVisited, SpellStage.FiledOrdered)
            & !(SpellColumns.LeftOn < Day.From)),
        Counted("spells-from-before", SpellColumns.EnteredOn < Day.From & !(SpellColumns.LeftOn < Day.From)),
        Counted("spells-of-three-days", SpellColumns.Days >= 3 & SpellColumns.Outcome.Is(SpellOutcome.Reached)),
    ];

    private readonly Opened<FactStore> _stores = new(FactStore.Of);

    [Property(MaxTest = Runs.OfStores)]
    public void Counts_InSqlite_AreThoseOfTheRows(AnyCase c) => CountTheSame(_stores[Database.Sqlite], c);

    [ServerProperty(Servers.PostgresVariable, MaxTest = Runs.OfStores)]
    public void Counts_InPostgres_AreThoseOfTheRows(AnyCase c) => CountTheSame(_stores[Database.Postgres], c);

    [ServerProperty(Servers.ClickHouseVariable, MaxTest = Runs.OfStores)]
    public void Counts_InClickHouse_AreThoseOfTheRows(AnyCase c) => CountTheSame(_stores[FactStore.ClickHouse], c);

    public void Dispose() => _stores.Dispose();

    private static void CountTheSame(FactStore store, AnyCase c)
    {
        var spells = new SpellBook(c.Story.ToHistory(), c.Period);
        var routes = store.Load(spells);
        foreach (var by in Groupings)
        {
            var rows = SalesStandards.Lotus.Figures(spells).Of(Counts).By(by)
                .With(new() { Engine = FigureEngine.Rows }).Table;
            foreach (var route in routes)
            {
                Assert.Equal(
                    $"{route.Name}\n{Report.Print(rows)}",
                    $"{route.Name}\n{Report.Print(route.Evaluate(Counts, c.Period, by))}");
            }
        }
    }

    private static Kpi Counted(string id, Condition<SpellFacts> where) =>
        Kpi.Count(id, "时段", "spells", Source.Ours, FactKinds.Spells.AsOf(where));
}

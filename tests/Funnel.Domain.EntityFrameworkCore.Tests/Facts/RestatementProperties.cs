using Funnel.Domain.Conditions;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.EntityFrameworkCore.Tests.Laws;
using Funnel.Domain.EntityFrameworkCore.Tests.Routes;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Restatement;
using Funnel.Samples.Tests.Warehouse;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Facts;

/// <summary>The lines of a restatement add up to its report in a database too, by cause and any dimension.</summary>
[Properties(Arbitrary = [typeof(Recordings)])]
public sealed class RestatementProperties : IDisposable
{
    private static readonly Dictionary<LevelScale, SalesStandard> Standards = LevelScales.All.ToDictionary(
        scale => scale, scale => SalesStandards.Gps with { Scale = scale, Kpis = KpiCatalog.For(scale) });

    private static readonly IReadOnlyList<Dimension>[] Groupings =
        [[], [Dimensions.Consultant, Dimensions.Model], [Dimensions.Media, Dimensions.Channel]];

    private readonly Opened<FactStore> _stores = new(FactStore.Of);

    [Property(MaxTest = Runs.OfStores)]
    public void Sums_InSqlite_AreThoseOfTheReport(RecordedCase c) => SumTheSame(_stores[Database.Sqlite], c);

    [ServerProperty(Servers.PostgresVariable, MaxTest = Runs.OfStores)]
    public void Sums_InPostgres_AreThoseOfTheReport(RecordedCase c) => SumTheSame(_stores[Database.Postgres], c);

    [ServerProperty(Servers.ClickHouseVariable, MaxTest = Runs.OfStores)]
    public void Sums_InClickHouse_AreThoseOfTheReport(RecordedCase c) => SumTheSame(_stores[FactStore.ClickHouse], c);

    public void Dispose() => _stores.Dispose();

    private static void SumTheSame(FactStore store, RecordedCase c)
    {
        var (history, standard) = (c.Case.Story.ToHistory(), Standards[c.Case.Story.Scale]);
        var routes = store.Load(
            RestatementBook.Of(history, standard, standard.Kpis.All, c.Reported, c.Restated));
        foreach (var by in Groupings)
        {
            var report = RestatementReport.Of(history, standard, standard.Kpis.All, c.Reported, c.Restated, by);
            var expected = RestatementSums.Of(report);
            foreach (var route in routes)
            {
                var table = route.Evaluate([RestatementSums.Kpi], c.Restated, RestatementSums.By(by));
                Assert.Equal(expected.Prepend(route.Name), RestatementSums.Of(table, report).Prepend(route.Name));
            }
        }
    }
}

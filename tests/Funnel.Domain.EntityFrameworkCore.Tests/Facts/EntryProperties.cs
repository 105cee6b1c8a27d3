using Funnel.Domain.Audit;
using Funnel.Domain.Conditions;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.EntityFrameworkCore.Tests.Laws;
using Funnel.Domain.EntityFrameworkCore.Tests.Routes;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Restatement;
using Funnel.Samples.Tests.Warehouse;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Facts;

/// <summary>The rules of the audit flag the same rows in a database as row by row, by any dimension.</summary>
[Properties(Arbitrary = [typeof(Recordings)])]
public sealed class EntryProperties : IDisposable
{
    private static readonly IReadOnlyList<Kpi> Kpis = [.. AuditRules.Usual.All.Select(rule => rule.Kpi)];

    private static readonly IReadOnlyList<Dimension>[] Groupings =
        [[], [Dimensions.Consultant, Dimensions.Model], [Dimensions.Dealer, Dimensions.Channel]];

    private readonly Opened<FactStore> _stores = new(FactStore.Of);

    [Property(MaxTest = Runs.OfStores)]
    public void Rules_InSqlite_FlagTheSame(RecordedCase c) => FlagTheSame(_stores[Database.Sqlite], c);

    [ServerProperty(Servers.PostgresVariable, MaxTest = Runs.OfStores)]
    public void Rules_InPostgres_FlagTheSame(RecordedCase c) => FlagTheSame(_stores[Database.Postgres], c);

    [ServerProperty(Servers.ClickHouseVariable, MaxTest = Runs.OfStores)]
    public void Rules_InClickHouse_FlagTheSame(RecordedCase c) => FlagTheSame(_stores[FactStore.ClickHouse], c);

    public void Dispose() => _stores.Dispose();

    private static void FlagTheSame(FactStore store, RecordedCase c)
    {
        var book = EntryBook.Of(Recordings.Personal(c.Case.Story).ToHistory(), c.Restated);
        Route rows = new("rows", (kpis, _, by) => SalesStandards.Lotus.Figures(book).Of(kpis).By(by)
            .With(new() { Engine = FigureEngine.Rows }).Table);
        Route.Agree([rows, .. store.Load(book)], Kpis, c.Restated, Groupings);
    }
}

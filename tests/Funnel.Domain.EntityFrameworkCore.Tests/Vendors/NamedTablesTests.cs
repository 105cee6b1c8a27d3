using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.EntityFrameworkCore.Tests.Events;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Targets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using NodaTime;
using Creator = Microsoft.EntityFrameworkCore.Storage.IRelationalDatabaseCreator;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Vendors;

public sealed class NamedTablesTests
{
    [Fact]
    public async Task Store_WithTablesOfOwnNamesInSqlite_DoesAllItDoes()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        await DoAllAsync(new(new DbContextOptionsBuilder<NamedTablesContext>().UseSqlite(connection).Options));
    }

    [SkippableFact]
    public async Task Store_WithTablesOfOwnNamesAndSchemaInPostgres_DoesAllItDoes()
    {
        using var database = Database.Of(Database.Postgres);
        await DoAllAsync(database.Open<NamedTablesContext>(options => new(options)));
    }

    private static async Task DoAllAsync(NamedTablesContext context)
    {
        await using var own = context;
        await context.GetService<Creator>().CreateTablesAsync();
        var store = new FunnelStore(context, Desk.Standard);
        var month = ReportingPeriod.Month(2010, 10);
        LocalDate today = new(2010, 11, 2);

        await store.Cards.FileAsync(Desk.Filing("K1"), new("f1"), Desk.October(1));
        await store.Cards.FileAsync(Desk.Filing("K2"), new("f2"), Desk.October(1));
        var card = (await store.Cards.FindAsync(new("K1")))!;
        await store.Cards.MoveAsync(card.Seen, new CardEvent.OrderSigned(today), new("m1"), today);
        await store.Archive.SetAsync(new Dealer(new("D1"), null, new("north")));
        await store.Archive.SetAsync(new Consultant(new("Ann"), new("D1"), "Ann"));
        await store.Archive.SetAsync([new MonthlyTarget(new("D1"), null, new(2010, 10), TargetMetric.Orders, 3)]);
        await store.Acceptances.AddAsync([new("staff-phone", ["K1"], new("manager"), today)], today);
        await store.Closes.CloseAsync(new("D1"), new(2010, 10), month.To, today);
        await store.Archive.RebuildAsync();

        var table = await store.Reports.EvaluateAsync(
            [StockKpis.NewProspects, FlowRateKpis.OrderRate], month.KnownBy(today), [Dimensions.Region]);
        var later = await store.Reports.EvaluateAsync(
            [FlowRateKpis.OrderRate], new(month.From, month.To, today), [], Dimensions.Dealer.Is("D1"));
        Assert.Equal("new-prospects 2, order-rate 0/2 = 0 %", string.Join(", ", table["north"].Values));
        Assert.Equal("order-rate 1/2 = 50 %", Assert.Single(later.Total).ToString());
        Assert.Single(await store.Archive.TargetsAsync());
        Assert.NotEmpty(await store.Closes.ReadAsync());
        Assert.Single(await store.Acceptances.ReadAsync());
        Assert.Equal(2, await store.Archive.EraseAsync([new("K1"), new("K2")]));
    }
}

using Funnel.Domain.Exchange;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Funnel.Samples.Tests.Console;
using Funnel.Samples.Warehouse.Snapshots;
using Funnel.Samples.Warehouse.Stores;
using NodaTime;

namespace Funnel.Samples.Tests.Warehouse;

public sealed class LoadFaultTests : IDisposable
{
    private static readonly LocalDate Day = new(2010, 10, 31);
    private static readonly string[] October =
        ["report", "--from", "2010-10-01", "--to", "2010-10-31", "--by", "dealer,consultant", "--format", "json"];

    private readonly DatasetFolder _old = BothHosts.Generated(1);
    private readonly DatasetFolder _new = BothHosts.Generated(2);

    [SkippableTheory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public void Load_SameDayAgain_ReplacesItWholeAndLeavesOtherDays(string kind)
    {
        using var store = TestStore.Of(kind);
        BothHosts.Load(store, _old.Path, "2010-09-30");
        BothHosts.Load(store, _old.Path, "2010-10-31");
        var rows = Shards(store);

        BothHosts.Load(store, _new.Path, "2010-10-31");

        Assert.Equal(Console(_new), Report(store));
        BothHosts.Agree(store, _old.Path, "report", "--from", "2010-09-01", "--to", "2010-09-30");

        BothHosts.Load(store, _old.Path, "2010-10-31");
        Assert.Equal(Console(_old), Report(store));
        Assert.Equal(rows, Shards(store));
    }

    [SkippableTheory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public void Load_BrokenOff_ChangesNothingAndCanBeRepeated(string kind)
    {
        using var store = TestStore.Of(kind);
        BothHosts.Load(store, _old.Path, "2010-10-31");
        using (var database = store.Open())
        using (var load = database.BeginLoad(SnapshotDay.On(Day), "gps"))
        {
            Write(load, _new);
            Assert.Equal(Console(_old), Report(store));
        }

        Assert.Equal(Console(_old), Report(store));
        BothHosts.Load(store, _new.Path, "2010-10-31");
        Assert.Equal(Console(_new), Report(store));
    }

    [SkippableTheory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public void Read_WhileALoadIsCompleted_SeesOneState(string kind)
    {
        using var store = TestStore.Of(kind);
        BothHosts.Load(store, _old.Path, "2010-10-31");
        using var database = store.Open();
        using var load = database.BeginLoad(SnapshotDay.On(Day), "gps");
        Write(load, _new);

        using var reading = database.BeginReading(allowsMissing: false);
        var before = Count(reading);
        Assert.True(load.Complete());
        var after = Count(reading);

        // Either the old rows to the end, or word that they are to be read again.
        Assert.True(!reading.IsOneState() || before == after);
        Assert.Equal(Console(_new), Report(store));
    }

    [SkippableTheory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task Load_TwoAtOnce_LeavesOneOfThemWhole(string kind)
    {
        using var store = TestStore.Of(kind);
        BothHosts.Load(store, _old.Path, "2010-10-31");

        DatasetFolder[] both = [_old, _new];
        await Task.WhenAll(both.Select(data => Task.Run(() => BothHosts.Load(store, data.Path, "2010-10-31"))));

        Assert.Contains(Report(store), both.Select(Console));
    }

    [SkippableFact]
    public void Load_IntoClickHouseWithAnotherInBetween_StandsByTheOneBegunLast()
    {
        using var store = TestStore.Of("clickhouse");
        using var database = store.Open();
        using var first = database.BeginLoad(SnapshotDay.On(Day), "gps");
        using var second = database.BeginLoad(SnapshotDay.On(Day), "gps");
        Write(second, _new);
        Assert.True(second.Complete());
        Write(first, _old);

        Assert.False(first.Complete());
        Assert.Equal(Console(_new), Report(store));
    }

    [SkippableFact]
    public void Shards_AfterBrokenOffLoads_HoldNothingOfThem()
    {
        using var store = TestStore.Of("clickhouse");
        BothHosts.Load(store, _new.Path, "2010-10-31");
        using (var database = store.Open())
        using (var load = database.BeginLoad(SnapshotDay.On(Day), "gps"))
        {
            Write(load, _old);
        }

        BothHosts.Load(store, _new.Path, "2010-10-31");

        using var cluster = ClickHouseRows.Of(store);
        Assert.Equal(cluster.RowsOfCurrentLoads, cluster.AllRows);
    }

    public void Dispose()
    {
        _old.Dispose();
        _new.Dispose();
    }

    private static void Write(Loading load, DatasetFolder data)
    {
        var history = DatasetReader.Read(data.Path, new(SalesStandards.Gps.CardRules)).History;
        SnapshotLoad.Write(
            load, history, SalesStandards.Gps.OwnerContacts, SnapshotDay.On(Day), CancellationToken.None);
        load.Flush();
    }

    private static string? Count(IReading reading)
    {
        var snapshot = Assert.Single(reading.Snapshots);
        return reading.Ask(snapshot, suffix => new(
            $"SELECT COUNT(*) FROM {StoredTable.Rows(FactKinds.Cards, 0, suffix).Name} WHERE load_id = {snapshot.Load}",
            []))[0][0];
    }

    private static string Console(DatasetFolder data) => HostRun.Of([.. October, "--data", data.Path]).Output;

    private static string Report(TestStore store)
    {
        var run = WarehouseRun.Of([.. October, "--store", store.Argument]);
        Assert.True(run.Code == 0, run.Error);
        return run.Output;
    }

    private static string Shards(TestStore store) =>
        WarehouseRun.Of("shards", "--store", store.Argument, "--format", "json").Output;
}

using Funnel.Domain.Audit;
using Funnel.Domain.Conditions;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.EntityFrameworkCore.Tests.Facts;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Sql;
using Funnel.Domain.Tests.Bulk;
using Funnel.Samples.Warehouse.Stores.ClickHouse;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Routes;

/// <summary>Facts in a ClickHouse database of the test's own, asked by SQL text.</summary>
internal sealed class ClickHouseFacts : FactStore
{
    private readonly string _database = $"funnel_test_{Guid.NewGuid():N}";
    private readonly ClickHouseServer _server;

    /// <param name="addresses">The shards of a cluster; the first is used alone.</param>
    public ClickHouseFacts(string addresses)
    {
        _server = new(new(addresses.Split(',')[0]), _database);
        _server.RunAtLarge($"CREATE DATABASE {_database}");
        Create(FactKinds.Traffic);
        Create(FactKinds.Cards);
        Create(FactKinds.Contacts);
        Create(FactKinds.Dues);
        Create(FactKinds.Orders);
        Create(FactKinds.Transfers);
        Create(FactKinds.Stages);
        Create(FactKinds.OwnerContacts);
        Create(FactKinds.BaseCustomers);
        Create(FactKinds.Leads);
        Create(FactKinds.Checks);
        Create(FactKinds.Staff);
        Create(Parcel.Kind);
        Create(RestatementFacts.Kind);
        Create(FactKinds.Spells);
        Create(EntryFacts.Kind);
    }

    public override IReadOnlyList<Route> Load(FactBook facts)
    {
        foreach (var kind in FactKinds.All)
        {
            Clear(kind);
        }

        InsertAll(facts, Anchor.AsOf);
        if (facts.Period.Cut < facts.Period.AsOf)
        {
            Insert(FactKinds.Cards, facts.Of(FactKinds.Cards, Anchor.Cut), FactSnapshot.Of(facts.Period, Anchor.Cut));
        }

        return [Sql];
    }

    public override IReadOnlyList<Route> Load(IReadOnlyList<Parcel> parcels)
    {
        Clear(Parcel.Kind);
        Insert(Parcel.Kind, parcels, ParcelSnapshot);
        return [Sql];
    }

    public override IReadOnlyList<Route> Load(RestatementBook book) =>
        Load(RestatementFacts.Kind, book.Facts, book.Period);

    public override IReadOnlyList<Route> Load(EntryBook book) => Load(EntryFacts.Kind, book.Facts, book.Period);

    public override IReadOnlyList<Route> Load(SpellBook spells) => Load(FactKinds.Spells, spells.Facts, spells.Period);

    public override IEnumerable<(string Name, IReadOnlyList<string> Found)> Find(Condition<Parcel> condition)
    {
        yield return ("SQL", SqlEvaluation.Find(
            Ask, Parcel.Kind, condition, ParcelSnapshot, SqlDialect.ClickHouse));
    }

    public override void Dispose()
    {
        _server.RunAtLarge($"DROP DATABASE {_database}");
        _server.Dispose();
    }

    private IReadOnlyList<Route> Load<T>(FactKind<T> kind, IReadOnlyList<T> facts, ReportingPeriod period)
    {
        Clear(kind);
        Insert(kind, facts, FactSnapshot.Of(period, Anchor.AsOf));
        return [Sql];
    }

    private Route Sql => new("SQL", (kpis, period, by) =>
        SqlEvaluation.Evaluate(Ask, SqlDialect.ClickHouse, kpis, period, by));

    private void InsertAll(FactBook facts, Anchor anchor)
    {
        Add(FactKinds.Traffic);
        Add(FactKinds.Cards);
        Add(FactKinds.Contacts);
        Add(FactKinds.Dues);
        Add(FactKinds.Orders);
        Add(FactKinds.Transfers);
        Add(FactKinds.Stages);
        Add(FactKinds.OwnerContacts);
        Add(FactKinds.BaseCustomers);
        Add(FactKinds.Leads);
        Add(FactKinds.Checks);
        Add(FactKinds.Staff);

        void Add<T>(FactKind<T> kind) =>
            Insert(kind, facts.Of(kind, anchor), FactSnapshot.Of(facts.Period, anchor));
    }

    private List<string?[]> Ask(SqlStatement statement) => _server.Rows(statement.Text);

    private void Create<T>(FactKind<T> kind) => _server.Run(
        FactTableSql.Create(kind, SqlTable.Of(kind) with { Only = ParcelSnapshot.Columns }, SqlDialect.ClickHouse)
        + " ENGINE = MergeTree ORDER BY as_of");

    private void Clear(FactKind kind) => _server.Run($"TRUNCATE TABLE {SqlTable.Of(kind).Name}");

    private void Insert<T>(FactKind<T> kind, IEnumerable<T> facts, FactSnapshot snapshot)
    {
        var layout = new RowLayout<T>(kind, SqlTable.Of(kind) with { Only = snapshot.Columns });
        var rows = new RowBinary();
        foreach (var fact in facts)
        {
            layout.Write(fact, rows);
        }

        if (rows.Bytes.WrittenCount > 0)
        {
            _server.Insert(SqlTable.Of(kind).Name, layout.Columns, rows.Bytes.WrittenMemory);
        }
    }
}

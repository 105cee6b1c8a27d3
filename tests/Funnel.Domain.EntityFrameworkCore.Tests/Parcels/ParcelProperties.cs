using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Conditions;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.EntityFrameworkCore.Tests.Laws;
using Funnel.Domain.EntityFrameworkCore.Tests.Routes;
using Funnel.Domain.Kpis;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Bulk;
using Funnel.Samples.Tests.Warehouse;
using AnyParcel = Funnel.Domain.Tests.Bulk.Parcels;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Parcels;

/// <summary>
/// Conditions and sums of any shape over a vendor's own kind of fact, by every route: negations over missing values,
/// columns compared with each other, empty lists.
/// </summary>
[Properties(Arbitrary = new[] { typeof(ParcelProperties) })]
public sealed class ParcelProperties : IDisposable
{
    private static readonly Gen<Kpi[]> Kpis =
        from totals in AnyParcel.Totals.ArrayOf(6)
        select totals.Select((total, place) => Kpi.Average(
            $"own-{place}", "自有", "own", Source.Ours, Parcel.Kind.AsOf(total.Over), total.What)).ToArray();

    private static readonly IReadOnlyList<Dimension>[] Groupings =
        [[], [Parcel.ByTown], [Parcel.ByClass, Parcel.ByTown]];

    private readonly Opened<FactStore> _stores = new(FactStore.Of);

    public static Arbitrary<Parcel[]> Lists => Halved.Arrays(AnyParcel.Lists(40));

    public static Arbitrary<Kpi[]> Sums => Arb.From(Kpis);

    public static Arbitrary<Condition<Parcel>> Conditions => Arb.From(AnyParcel.Conditions);

    [Property(MaxTest = Runs.OfGroups)]
    public void Totals_OfAnyTreeAndParcels_AreTheSameInSqlite(Kpi[] kpis, Parcel[] parcels) =>
        CountTheSame(_stores[Database.Sqlite], kpis, parcels);

    [ServerProperty(Servers.PostgresVariable, MaxTest = Runs.OfGroups)]
    public void Totals_OfAnyTreeAndParcels_AreTheSameInPostgres(Kpi[] kpis, Parcel[] parcels) =>
        CountTheSame(_stores[Database.Postgres], kpis, parcels);

    [ServerProperty(Servers.ClickHouseVariable, MaxTest = Runs.OfGroups)]
    public void Totals_OfAnyTreeAndParcels_AreTheSameInClickHouse(Kpi[] kpis, Parcel[] parcels) =>
        CountTheSame(_stores[FactStore.ClickHouse], kpis, parcels);

    [Property(MaxTest = Runs.OfTables)]
    public void Conditions_OfAnyTree_PickTheSameParcelsInSqlite(Condition<Parcel> condition, Parcel[] parcels) =>
        PickTheSame(_stores[Database.Sqlite], condition, parcels);

    [ServerProperty(Servers.PostgresVariable, MaxTest = Runs.OfTables)]
    public void Conditions_OfAnyTree_PickTheSameParcelsInPostgres(Condition<Parcel> condition, Parcel[] parcels) =>
        PickTheSame(_stores[Database.Postgres], condition, parcels);

    [ServerProperty(Servers.ClickHouseVariable, MaxTest = Runs.OfTables)]
    public void Conditions_OfAnyTree_PickTheSameParcelsInClickHouse(Condition<Parcel> condition, Parcel[] parcels) =>
        PickTheSame(_stores[FactStore.ClickHouse], condition, parcels);

    public void Dispose() => _stores.Dispose();

    private static void CountTheSame(FactStore store, Kpi[] kpis, Parcel[] parcels)
    {
        var source = new ParcelSource(parcels);
        Route rows = new("rows", (all, _, by) =>
            SalesStandards.Lotus.Figures(source).Of(all).By(by).With(new() { Engine = FigureEngine.Rows }).Table);
        Route columns = new("columns", (all, _, by) => SalesStandards.Lotus.Figures(source).Of(all).By(by).Table);
        Route.Agree([rows, columns, .. store.Load(parcels)], kpis, AnyParcel.Period, Groupings);
    }

    private static void PickTheSame(FactStore store, Condition<Parcel> condition, Parcel[] parcels)
    {
        var tree = condition.In(AnyParcel.Period);
        var expected = RowText.Sorted(
            parcels.Where(tree.IsSatisfiedBy).Select(parcel => RowText.Of(Parcel.Kind, parcel)));
        store.Load(parcels);
        foreach (var (name, found) in store.Find(tree))
        {
            Assert.Equal(expected.Prepend(name), found.Prepend(name));
        }
    }
}

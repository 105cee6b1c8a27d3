using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.EntityFrameworkCore.Tests.Facts;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Queries;
using Funnel.Domain.Sources;
using Funnel.Domain.Specifications;
using Funnel.Domain.Sql;
using Funnel.Domain.Tests.Bulk;
using Funnel.Domain.Tests.Stories;
using Microsoft.EntityFrameworkCore;
using AnyParcel = Funnel.Domain.Tests.Bulk.Parcels;
using Database = Funnel.Domain.EntityFrameworkCore.Tests.Databases.Database;
using Property = Funnel.Domain.Tests.Properties.Property;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Parcels;

public sealed class ParcelProperties
{
    /// <summary>The parcels' snapshot: they are seen from the day of the reports.</summary>
    private static readonly FactSnapshot Snapshot = FactSnapshot.Of(AnyParcel.Period, Anchor.AsOf);

    private static readonly Gen<Kpi[]> Kpis =
        from totals in AnyParcel.Totals.ArrayOf(6)
        select totals.Select((total, place) => Kpi.Average(
            $"own-{place}", "自有", "own", Source.Ours, Parcel.Kind.AsOf(total.Over), total.What)).ToArray();

    private static readonly IReadOnlyList<Dimension>[] Groupings =
        [[], [Parcel.ByTown], [Parcel.ByClass, Parcel.ByTown]];

    [SkippableTheory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public void Totals_OfAnyTreeAndParcels_AreThoseOfTheRows(string store)
    {
        using var database = Database.Of(store);
        Create(database);
        Property.Holds(
            Kpis.Zip(AnyParcel.Lists(40)),
            c =>
            {
                using var context = Load(database, c.Item2);
                foreach (var by in Groupings)
                {
                    var rows = Report.Print(
                        RowEvaluation.Evaluate(c.Item1, new ParcelSource(c.Item2), AnyParcel.Period, by));
                    Assert.Equal(rows, Report.Print(QueryEvaluation.Evaluate(
                        c.Item1,
                        FactQueries.None.With(Parcel.Kind, context.FunnelFacts<Parcel>(Snapshot)),
                        AnyParcel.Period,
                        by)));
                    Assert.Equal(rows, Report.Print(QueryEvaluation.Evaluate(
                        c.Item1,
                        FactQueries.None.With(Parcel.Kind, context.Set<Package>(), Package.Map),
                        AnyParcel.Period,
                        by)));
                    Assert.Equal(rows, Report.Print(
                        SqlEvaluation.Evaluate(context, database.Dialect, c.Item1, AnyParcel.Period, by)));
                }

                return true;
            },
            maxTests: 40);
    }

    [SkippableTheory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public void Conditions_OfAnyTree_PickTheSameParcels(string store)
    {
        using var database = Database.Of(store);
        Create(database);
        Property.Holds(
            AnyParcel.Specifications.Zip(AnyParcel.Lists(30)),
            c =>
            {
                var tree = c.Item1.In(AnyParcel.Period);
                using var context = Load(database, c.Item2);
                var expected = Print(c.Item2.Where(tree.IsSatisfiedBy));
                Assert.Equal(expected, Print(context.FunnelFacts<Parcel>(Snapshot).Where(tree)));
                Assert.Equal(
                    c.Item2.Count(tree.IsSatisfiedBy), context.Set<Package>().Where(tree, Package.Map).Count());

                var table = SqlTable.Of(Parcel.Kind) with { Only = Snapshot.Columns };
                var select = FactSql.Select(Parcel.Kind, tree, Parcel.Kind.Columns, table, database.Dialect);
                context.Database.OpenConnection();
                using var command = SqlEvaluation.Command(context.Database.GetDbConnection(), select);
                using var reader = command.ExecuteReader();
                var found = 0;
                while (reader.Read())
                {
                    found++;
                }

                return found == c.Item2.Count(tree.IsSatisfiedBy);
            },
            maxTests: 60);
    }

    private static string Print(IEnumerable<Parcel> parcels) =>
        string.Join('\n', parcels.Select(parcel => parcel.ToString()).Order(StringComparer.Ordinal));

    private static void Create(Database database)
    {
        using var context = database.OpenParcels();
        context.Database.ExecuteSqlRaw(context.Database.GenerateCreateScript());
    }

    private static ParcelContext Load(Database database, IReadOnlyList<Parcel> parcels)
    {
        var context = database.OpenParcels();
        context.Database.ExecuteSqlRaw("DELETE FROM \"Package\"");
        context.LoadFactsAsync(Parcel.Kind, parcels, Snapshot).GetAwaiter().GetResult();
        context.AddRange(parcels.Select(Package.Of));
        context.SaveChanges();
        return context;
    }
}

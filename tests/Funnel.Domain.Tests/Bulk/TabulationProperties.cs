using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Tests.Bulk;

[Properties(Arbitrary = new[] { typeof(TabulationProperties) })]
public sealed class TabulationProperties
{
    private static readonly VectorWidth[] Widths = Enum.GetValues<VectorWidth>();

    private static readonly IReadOnlyList<Dimension>[] Groupings =
        [[], [Parcel.ByTown], [Parcel.ByTown, Parcel.ByClass], [Parcel.ByClass]];

    public static Arbitrary<Parcel[]> Lists => Halved.Arrays(Parcels.Lists(400));

    public static Arbitrary<AnyTotals> Questions =>
        Arb.From(Parcels.TotalSets.Select(set => new AnyTotals(set)));

    public static Arbitrary<Grouping> AnyGrouping => Arb.From(Gen.Elements(Groupings).Select(by => new Grouping(by)));

    public static Arbitrary<ManyParcels> Many =>
        Arb.From(Parcels.One.ArrayOf(7_000).Select(all => new ManyParcels(all)));

    public static Arbitrary<Threads> Degrees => Arb.From(Gen.Elements(1, 2, 5).Select(degree => new Threads(degree)));

    [Property]
    public bool Count_AnyWidth_AgreesWithTheRows(Parcel[] parcels, AnyTotals asked, Grouping by)
    {
        var expected = Parcels.Definition(parcels, asked.Set, by.Dimensions);
        var tabulation = asked.Set.Over(Build(parcels, new() { GroupBy = by.Dimensions, Columns = All }));
        return Array.TrueForAll(
            Widths, width => tabulation.Count(new() { Width = width, Degree = 1 }).Equals(expected));
    }

    [Property]
    public bool Count_NoGroupOrder_AgreesWithTheRows(Parcel[] parcels, AnyTotals asked, Grouping by)
    {
        var expected = Parcels.Definition(parcels, asked.Set, by.Dimensions);
        var tabulation = asked.Set.Over(
            Build(parcels, new() { GroupBy = by.Dimensions, Columns = All, InGroupOrder = false }));
        return Array.TrueForAll(Widths, width => tabulation.Count(new() { Width = width }).Equals(expected));
    }

    [Property]
    public bool Count_SplitByADate_AgreesWithTheRows(Parcel[] parcels, AnyTotals asked, Grouping by)
    {
        var expected = Parcels.Definition(parcels, asked.Set, by.Dimensions);
        var table = Build(parcels, new()
        {
            GroupBy = by.Dimensions,
            Columns = All,
            SplitBy = Parcel.Arrived,
            SplitAt = [Parcels.Period.From, Parcels.Period.To],
        });
        return asked.Set.Count(table).Equals(expected)
            && asked.Set.Count(table, new ScanOptions { SkipBlocks = false }).Equals(expected);
    }

    [Property]
    public bool Count_TableOfTheColumnsReadOnly_AgreesWithTheRows(
        Parcel[] parcels, AnyTotals asked, Grouping by) =>
        asked.Set.Count(Build(parcels, new() { GroupBy = by.Dimensions, Columns = asked.Set.Columns }))
            .Equals(Parcels.Definition(parcels, asked.Set, by.Dimensions));

    [Property(MaxTest = Runs.OfTables)]
    public bool Count_ManyBlocksOnSeveralThreads_AgreesWithTheRows(
        ManyParcels many, AnyTotals asked, Grouping by, PositiveInt width, Threads threads)
    {
        var expected = Parcels.Definition(many.All, asked.Set, by.Dimensions);
        var options = new ScanOptions { Degree = threads.Number, Width = Widths[width.Get % Widths.Length] };
        return Array.TrueForAll([true, false], inOrder => asked.Set
            .Count(Build(many.All, new() { GroupBy = by.Dimensions, Columns = All, InGroupOrder = inOrder }), options)
            .Equals(expected));
    }

    [Fact]
    public void Count_EveryLengthAroundWordsAndBlocks_AgreesWithTheRows()
    {
        int[] edges =
        [
            0, 1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129, 511, 512, 513,
            1023, 1024, 1025, 2047, 2048, 2049, 4096, 4097,
        ];
        var parcels = Gen.Sample(Parcels.One, edges[^1]);
        var totals = new TotalSet<Parcel>(Gen.Sample(Parcels.Totals, 12)).In(Parcels.Period);
        foreach (var length in edges)
        {
            var some = parcels[..length];
            foreach (var by in Groupings)
            {
                var tabulation = totals.Over(Build(some, new() { GroupBy = by, Columns = All }));
                var expected = Parcels.Definition(some, totals, by);
                Assert.All(Widths, width => Assert.Equal(expected, tabulation.Count(new() { Width = width })));
            }
        }
    }

    [Fact]
    public void Count_GroupsOfOneRow_AgreesWithTheRows()
    {
        var parcels = Gen.Sample(Parcels.One, 3_000)
            .Select((parcel, number) => parcel with { Town = new TownId($"{number:D5}") }).ToArray();
        var totals = new TotalSet<Parcel>(Gen.Sample(Parcels.Totals, 12)).In(Parcels.Period);
        var expected = Parcels.Definition(parcels, totals, [Parcel.ByTown]);

        Assert.All(Widths, width => Assert.Equal(
            expected,
            totals.Count(Build(parcels, new() { GroupBy = [Parcel.ByTown], Columns = All }), new() { Width = width })));
    }

    private static IReadOnlyCollection<Column<Parcel>> All => Parcel.Kind.Columns.ToList();

    private static FactTable<Parcel> Build(IEnumerable<Parcel> parcels, FactTableOptions<Parcel> options) =>
        FactTableBuilder<Parcel>.Build(Parcel.Kind, parcels, options);

    public sealed record Grouping(IReadOnlyList<Dimension> Dimensions)
    {
        public override string ToString() => string.Join(' ', Dimensions.Select(dimension => dimension.Id));
    }

    /// <summary>More than one block of them.</summary>
    public sealed record ManyParcels(Parcel[] All);

    public sealed record Threads(int Number);
}

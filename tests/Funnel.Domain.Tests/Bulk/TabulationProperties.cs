using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Property = Funnel.Domain.Tests.Properties.Property;

namespace Funnel.Domain.Tests.Bulk;

public sealed class TabulationProperties
{
    private static readonly VectorWidth[] Widths = Enum.GetValues<VectorWidth>();

    private static readonly IReadOnlyList<Dimension>[] Groupings =
        [[], [Parcel.ByTown], [Parcel.ByTown, Parcel.ByClass], [Parcel.ByClass]];

    private static readonly Gen<(Parcel[] Parcels, TotalSet<Parcel> Totals, IReadOnlyList<Dimension> By)> Cases =
        from parcels in Parcels.Lists(400)
        from totals in Parcels.TotalSets
        from grouping in Gen.Elements(Groupings)
        select (parcels, totals, grouping);

    private static readonly Gen<(TotalSet<Parcel> Totals, IReadOnlyList<Dimension> By, VectorWidth Width)> Questions =
        from totals in Parcels.TotalSets
        from grouping in Gen.Elements(Groupings)
        from width in Gen.Elements(Widths)
        select (totals, grouping, width);

    [Fact]
    public void Count_AnyWidth_AgreesWithTheRows() => Property.Holds(Cases, drawn =>
    {
        var expected = Parcels.Definition(drawn.Parcels, drawn.Totals, drawn.By);
        var tabulation = drawn.Totals.Over(Build(drawn.Parcels, new() { GroupBy = drawn.By, Columns = All }));
        return Array.TrueForAll(
            Widths, width => tabulation.Count(new() { Width = width, Degree = 1 }).Equals(expected));
    });

    [Fact]
    public void Count_NoGroupOrder_AgreesWithTheRows() => Property.Holds(Cases, drawn =>
    {
        var expected = Parcels.Definition(drawn.Parcels, drawn.Totals, drawn.By);
        var tabulation = drawn.Totals.Over(
            Build(drawn.Parcels, new() { GroupBy = drawn.By, Columns = All, InGroupOrder = false }));
        return Array.TrueForAll(Widths, width => tabulation.Count(new() { Width = width }).Equals(expected));
    });

    [Fact]
    public void Count_SplitByADate_AgreesWithTheRows() => Property.Holds(Cases, drawn =>
    {
        var expected = Parcels.Definition(drawn.Parcels, drawn.Totals, drawn.By);
        var table = Build(drawn.Parcels, new()
        {
            GroupBy = drawn.By,
            Columns = All,
            SplitBy = Parcel.Arrived,
            SplitAt = [Parcels.Period.From, Parcels.Period.To],
        });
        return drawn.Totals.Count(table).Equals(expected)
            && drawn.Totals.Count(table, new ScanOptions { SkipBlocks = false }).Equals(expected);
    });

    [Fact]
    public void Count_TableOfTheColumnsReadOnly_AgreesWithTheRows() => Property.Holds(Cases, drawn =>
        drawn.Totals.Count(Build(drawn.Parcels, new() { GroupBy = drawn.By, Columns = drawn.Totals.Columns }))
            .Equals(Parcels.Definition(drawn.Parcels, drawn.Totals, drawn.By)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Count_ManyBlocksOnSeveralThreads_AgreesWithTheRows(int degree)
    {
        var parcels = Gen.Sample(Parcels.One, 7_000);
        Property.Holds(Questions, drawn =>
        {
            var (totals, by, width) = drawn;
            var expected = Parcels.Definition(parcels, totals, by);
            var options = new ScanOptions { Degree = degree, Width = width };
            return totals.Count(Build(parcels, new() { GroupBy = by, Columns = All }), options).Equals(expected)
                && totals.Count(Build(parcels, new() { GroupBy = by, Columns = All, InGroupOrder = false }), options)
                    .Equals(expected);
        }, maxTests: 20);
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
}

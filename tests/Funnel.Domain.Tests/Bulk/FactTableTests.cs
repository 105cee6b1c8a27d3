using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Conditions;
using NodaTime;

namespace Funnel.Domain.Tests.Bulk;

public sealed class FactTableTests
{
    private static readonly Total<Parcel> All = new(Condition<Parcel>.Every, Measure<Parcel>.One);

    [Theory]
    [InlineData(1910, 4, 15)]
    [InlineData(2000, 2, 29)]
    [InlineData(2089, 9, 16)]
    [InlineData(2089, 9, 17)]
    [InlineData(1910, 4, 14)]
    [InlineData(1600, 1, 1)]
    [InlineData(9999, 12, 31)]
    public void Build_DatesOfAnyDistance_AreKept(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);
        var totals = new TotalSet<Parcel>(
            new Total<Parcel>(Parcel.Sent.On(date), Measure<Parcel>.One),
            new Total<Parcel>(Parcel.Sent < date, Measure<Parcel>.One),
            new Total<Parcel>(Parcel.Sent > date, Measure<Parcel>.One),
            new Total<Parcel>(Parcel.Sent >= date, Measure<Parcel>.One));

        var tallies = totals.Count(FactTableBuilder<Parcel>.Build(Parcel.Kind, [new() { SentOn = date }, new()]));

        Assert.Equal([1, 0, 0, 1], Enumerable.Range(0, 4).Select(tallies.Sum));
    }

    [Fact]
    public void Build_OneFarDate_CountsDaysAndOrdersAsBefore()
    {
        Parcel[] parcels =
        [
            new() { SentOn = new(2024, 2, 20), ArrivedOn = new(2024, 2, 25) },
            new() { SentOn = new(2024, 2, 20), ArrivedOn = new(2099, 12, 31) },
            new() { SentOn = new(2024, 2, 20) },
        ];
        var totals = new TotalSet<Parcel>(
            new Total<Parcel>(Parcel.Sent < Parcel.Arrived, Measure<Parcel>.One),
            new Total<Parcel>(
                Parcel.Arrived < new LocalDate(2024, 3, 1), Measure<Parcel>.DaysBetween(Parcel.Sent, Parcel.Arrived)));

        var tallies = totals.Count(FactTableBuilder<Parcel>.Build(Parcel.Kind, parcels));

        Assert.Equal([2, 5], Enumerable.Range(0, 2).Select(tallies.Sum));
    }

    [Fact]
    public void Build_ColumnByColumn_IsTheTableOfTheFacts()
    {
        Parcel[] parcels =
        [
            new() { SentOn = new LocalDate(2024, 3, 1), IsFragile = true, Town = new("Ulm"), Weight = 3 },
            new() { SentOn = null, Town = new("Bonn"), Weight = null },
            new() { SentOn = new LocalDate(1999, 12, 31), Town = null, Weight = -2 },
        ];
        FactTableOptions<Parcel> options = new()
        {
            GroupBy = [Parcel.ByTown],
            Columns = [Parcel.Sent, Parcel.Fragile, Parcel.WeightOf],
        };
        var builder = new FactTableBuilder<Parcel>(Parcel.Kind, options);
        builder.Of(Parcel.Sent).AppendDays(8826);
        builder.Of(Parcel.Sent).Append(null);
        builder.Of(Parcel.Sent).AppendDays(-1);
        foreach (var parcel in parcels)
        {
            builder.Of(Parcel.Fragile).Append(parcel.IsFragile);
            builder.Of(Parcel.WeightOf).Append(parcel.Weight);
            builder.Of(Parcel.TownOf).Append(parcel.Town?.Value);
        }

        var totals = new TotalSet<Parcel>(
            All,
            new Total<Parcel>(Parcel.Sent <= new LocalDate(2024, 3, 1), Measure<Parcel>.One),
            new Total<Parcel>(Parcel.Fragile, Measure<Parcel>.One),
            new Total<Parcel>(Condition<Parcel>.Every, Measure<Parcel>.Sum(Parcel.WeightOf)),
            new Total<Parcel>(
                Condition<Parcel>.Every, Measure<Parcel>.DaysUntil(Parcel.Sent, new LocalDate(2024, 3, 2))));
        var tallies = totals.Count(builder.Build());

        Assert.Equal(["", "Bonn", "Ulm"], tallies.Groups.Select(group => group.ToString()));
        Assert.Equal([1, 1, 0, -2, 8828], Enumerable.Range(0, 5).Select(total => tallies[0, total]));
        Assert.Equal([1, 0, 0, 0, 0], Enumerable.Range(0, 5).Select(total => tallies[1, total]));
        Assert.Equal([1, 1, 1, 3, 1], Enumerable.Range(0, 5).Select(total => tallies[2, total]));
        Assert.Equal(tallies, totals.Count(FactTableBuilder<Parcel>.Build(Parcel.Kind, parcels, options)));
    }

    [Fact]
    public void Build_ColumnsOfUnequalLength_IsRefused()
    {
        var builder = new FactTableBuilder<Parcel>(Parcel.Kind, new() { Columns = [Parcel.Sent, Parcel.Fragile] });
        builder.Of(Parcel.Sent).Append(null);

        var refusal = Assert.Throws<InvalidOperationException>(() => builder.Build());

        Assert.Contains("'is_fragile'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_DeclaredGroups_AreThereWithoutFacts()
    {
        var builder = new FactTableBuilder<Parcel>(Parcel.Kind, new() { GroupBy = [Parcel.ByTown] });
        builder.AddGroup(new("Aachen"));
        builder.AddGroup(new("Zwickau"));
        builder.Add(new() { Town = new("Mainz") });

        var tallies = new TotalSet<Parcel>(All).Count(builder.Build());

        Assert.Equal(["Aachen", "Mainz", "Zwickau"], tallies.Groups.Select(group => group.ToString()));
        Assert.Equal([0, 1, 0], Enumerable.Range(0, 3).Select(group => tallies[group, 0]));
    }

    [Fact]
    public void Build_WithoutFacts_HasNoGroupsUnlessThereAreNoDimensions()
    {
        var totals = new TotalSet<Parcel>(All);

        Assert.Empty(
            totals.Count(FactTableBuilder<Parcel>.Build(Parcel.Kind, [], new() { GroupBy = [Parcel.ByTown] })).Groups);
        Assert.Equal(0, totals.Count(FactTableBuilder<Parcel>.Build(Parcel.Kind, [])).Of(new(), 0));
    }

    [Fact]
    public void Over_TableWithoutAColumnRead_IsRefusedByName()
    {
        var table = FactTableBuilder<Parcel>.Build(Parcel.Kind, [new()], new() { Columns = [Parcel.Sent] });

        var refusal = Assert.Throws<ArgumentException>(
            () => new TotalSet<Parcel>(new Total<Parcel>(Parcel.Fragile, Measure<Parcel>.One)).Over(table));

        Assert.Contains("'is_fragile'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_OfAFact_AreTwoPerDateAndBitsPerCode()
    {
        var table = FactTableBuilder<Parcel>.Build(
            Parcel.Kind,
            [
                new() { Class = ParcelClass.Box },
                new() { Class = ParcelClass.Tube },
                new() { Class = ParcelClass.Crate },
            ],
            new() { Columns = [Parcel.Sent, Parcel.Arrived, Parcel.Fragile, Parcel.ClassOf] });

        Assert.Equal(4 + (3 / 8.0), table.BytesPerFact);
    }
}

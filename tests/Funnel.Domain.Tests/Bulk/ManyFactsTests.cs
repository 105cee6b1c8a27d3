using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Conditions;
using NodaTime;

namespace Funnel.Domain.Tests.Bulk;

/// <summary>Facts in numbers at which they are read by compiled code instead of column by column.</summary>
public sealed class ManyFactsTests
{
    private const int Many = 20_000;

    private static readonly LocalDate Base = new(2024, 2, 20);

    private static readonly IReadOnlyList<Dimension> TownAndClass = [Parcel.ByTown, Parcel.ByClass];

    private static readonly TotalSet<Parcel> Totals = new TotalSet<Parcel>(
        new(Parcel.Sent <= Parcel.Arrived, Measure<Parcel>.One),
        new(Parcel.Sent >= Base.PlusDays(7), Measure<Parcel>.Sum(Parcel.PriceOf)),
        new(Parcel.Fragile.Holds, Measure<Parcel>.DaysBetween(Parcel.Sent, Parcel.Arrived)),
        new(Parcel.ClassOf.In(ParcelClass.Box, ParcelClass.Tube), Measure<Parcel>.One),
        new(!Parcel.SenderOf.In(new TownId("T3")), Measure<Parcel>.Sum(Parcel.WeightOf))).In(Parcels.Period);

    [Fact]
    public void Build_ManyFacts_AgreesWithTheDefinition()
    {
        Parcel[] parcels = [.. Enumerable.Range(0, Many).Select(Of)];

        var tallies = Totals.Count(FactTableBuilder<Parcel>.Build(
            Parcel.Kind, parcels, new() { GroupBy = TownAndClass, Columns = Totals.Columns }));

        Assert.Equal(Parcels.Definition(parcels, Totals, TownAndClass), tallies);
    }

    [Fact]
    public void Build_AFarDateAmongMany_CountsAsTheDefinition()
    {
        Parcel[] parcels = [.. Enumerable.Range(0, Many).Select(Of), new() { ArrivedOn = new(2089, 9, 17) }];

        var tallies = Totals.Count(FactTableBuilder<Parcel>.Build(
            Parcel.Kind, parcels, new() { GroupBy = TownAndClass, Columns = Totals.Columns }));

        Assert.Equal(Parcels.Definition(parcels, Totals, TownAndClass), tallies);
    }

    [Fact]
    public void Ledger_ManyChanges_AgreesWithTheDefinition()
    {
        var ledger = new TallyLedger<Parcel>(Parcel.Kind, Totals, TownAndClass);
        for (var i = 0; i < Many; i++)
        {
            ledger.Add(Of(i));
        }

        for (var i = 0; i < Many; i++)
        {
            ledger.Replace(Of(i), After(i));
        }

        Assert.Equal(
            Parcels.Definition(Enumerable.Range(0, Many).Select(After), Totals, TownAndClass), ledger.ToTallies());

        var far = new Parcel { SentOn = new(1910, 4, 14), ArrivedOn = new(2099, 12, 31), Town = new TownId("T1") };
        ledger.Replace(After(0), far);

        Assert.Equal(
            Parcels.Definition(Enumerable.Range(1, Many - 1).Select(After).Append(far), Totals, TownAndClass),
            ledger.ToTallies());
    }

    /// <summary>Most parcels stay where they are; some are of another town afterwards.</summary>
    private static Parcel After(int i) => Of(i) with
    {
        Town = new TownId($"T{(i % 9 == 0 ? i / 9 : i) % 6}"),
        ArrivedOn = Base.PlusDays(i % 17),
        Price = i % 3 == 0 ? null : i,
        IsFragile = i % 5 == 0,
    };

    private static Parcel Of(int i) => new()
    {
        SentOn = i % 7 == 0 ? null : Base.PlusDays(i % 19),
        ArrivedOn = i % 11 == 0 ? null : Base.PlusDays(i % 23),
        IsFragile = i % 2 == 0,
        Class = i % 13 == 0 ? null : (ParcelClass)(i % 2 * (i / 2 % 5)),
        Town = new TownId($"T{i % 6}"),
        Sender = i % 8 == 0 ? null : new TownId($"T{i % 40}"),
        Weight = i % 10 == 0 ? null : (i % 50) - 5,
        Price = i * 1000,
    };
}

using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Bulk;
using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.Tests.Bulk;

/// <summary>Random parcels and random questions about them.</summary>
internal static class Parcels
{
    private static readonly LocalDate Base = new(2024, 2, 20);

    public static readonly ReportingPeriod Period = new(Base.PlusDays(5), Base.PlusDays(12), Base.PlusDays(10));

    private static readonly Gen<LocalDate?> Dates = Gen.Frequency(
        (1, Gen.Constant<LocalDate?>(null)),
        (4, Gen.Choose(0, 20).Select(day => (LocalDate?)Base.PlusDays(day))));

    private static readonly Gen<int?> Weights = Gen.Frequency(
        (1, Gen.Constant<int?>(null)), (4, Gen.Choose(-5, 40).Select(n => (int?)n)));

    private static readonly Gen<long?> Prices = Gen.Frequency(
        (2, Gen.Constant<long?>(null)),
        (7, Gen.Choose(-2_000_000_000, 2_000_000_000).Select(n => (long?)n)),
        (1, Gen.Choose(-2_000_000_000, 2_000_000_000).Select(n => (long?)(n * 3_000_000L))),
        (1, Gen.Elements<long?>(int.MinValue, int.MaxValue, int.MaxValue + 1L)));

    private static readonly Gen<ParcelClass?> Classes = Gen.Frequency(
        (1, Gen.Constant<ParcelClass?>(null)),
        (4, Gen.Elements(Enum.GetValues<ParcelClass>()).Select(c => (ParcelClass?)c)));

    private static readonly Gen<Day> Days = Gen.Frequency(
        (2, Gen.Elements(Day.From, Day.Cut, Day.AsOf)),
        (2, Gen.Choose(-2, 22).Select(day => (Day)Base.PlusDays(day))),
        (1, Gen.Choose(0, 9).Select(Day.Cut.Minus)),
        (1, Gen.Elements<Day>(new LocalDate(1700, 1, 1), new LocalDate(2300, 1, 1), new LocalDate(2089, 9, 16))));

    private static readonly long[] Bounds =
        [long.MinValue, int.MinValue, -1_000_000, 0, 1_000_000, int.MaxValue, 3_000_000_000_000, long.MaxValue];

    public static Gen<Parcel> One { get; } =
        from sent in Dates
        from arrived in Dates
        from booked in Gen.Choose(0, 20)
        from fragile in Gen.Elements(true, false)
        from kind in Classes
        from town in Towns(6)
        from sender in Towns(40)
        from weight in Weights
        from price in Prices
        select new Parcel
        {
            SentOn = sent,
            ArrivedOn = arrived,
            BookedOn = Base.PlusDays(booked),
            IsFragile = fragile,
            Class = kind,
            Town = town,
            Sender = sender,
            Weight = weight,
            Price = price,
        };

    public static Gen<Condition<Parcel>> Conditions { get; } = Tree(4);

    public static Gen<Total<Parcel>> Totals { get; } =
        from over in Conditions
        from what in Gen.Frequency(
            (4, Gen.Constant(Measure<Parcel>.One)),
            (1, from since in Gen.Elements(Parcel.Sent, Parcel.Arrived, Parcel.Booked)
                from day in Gen.Elements(Day.Cut, Day.From)
                select Measure<Parcel>.DaysUntil(since, day)),
            (1, Gen.Constant(Measure<Parcel>.DaysBetween(Parcel.Sent, Parcel.Arrived))),
            (1, Gen.Constant(Measure<Parcel>.Sum(Parcel.WeightOf))),
            (1, Gen.Constant(Measure<Parcel>.Sum(Parcel.PriceOf))))
        select new Total<Parcel>(over, what);

    public static Gen<TotalSet<Parcel>> TotalSets { get; } =
        from count in Gen.Choose(0, 8)
        from totals in Totals.ArrayOf(count)
        select new TotalSet<Parcel>(totals).In(Period);

    /// <summary>Lists of parcels; in every fourth, one arrives on a day that 16 bits do not hold.</summary>
    public static Gen<Parcel[]> Lists(int longest) =>
        from list in Gen.Choose(0, longest).SelectMany(One.ArrayOf)
        from far in Gen.Frequency(
            (3, Gen.Constant<LocalDate?>(null)),
            (1, Gen.Elements<LocalDate?>(new LocalDate(1890, 1, 1), new(2089, 9, 17), new(2099, 12, 31))))
        from place in Gen.Choose(0, longest)
        select far is null
            ? list
            : list.Select((parcel, at) => at == place ? parcel with { ArrivedOn = far } : parcel).ToArray();

    /// <summary>What the row engine says, which defines the tallies.</summary>
    public static Tallies Definition(IEnumerable<Parcel> parcels, TotalSet<Parcel> totals, IReadOnlyList<Dimension> by)
    {
        var rows = parcels.Select(parcel => (
            new GroupKey([.. by.Select(d => Parcel.Kind.ColumnOf(d).TextOf(parcel))]),
            (IReadOnlyList<long>)[.. totals.Totals.Select(total => total.Of(parcel))])).ToList();
        if (by.Count == 0)
        {
            rows.Add((new(), new long[totals.Totals.Count]));
        }

        return new(totals.HeadingFor(Parcel.Kind, by), rows);
    }

    private static Gen<TownId?> Towns(int count) => Gen.Frequency(
        (1, Gen.Constant<TownId?>(null)),
        (9, Gen.Choose(1, count).Select(n => (TownId?)new TownId($"T{n}"))));

    private static Gen<Condition<Parcel>> Tree(int depth)
    {
        if (depth == 0)
        {
            return Leaf();
        }

        var below = Tree(depth - 1);
        return Gen.Frequency(
            (2, Leaf()),
            (3, Gen.Zip(below, below).Select(pair => pair.Item1 & pair.Item2)),
            (3, Gen.Zip(below, below).Select(pair => pair.Item1 | pair.Item2)),
            (2, below.Select(spec => !spec)),
            (1, below.Select(spec => spec.Called("名", "named"))));
    }

    private static Gen<Condition<Parcel>> Leaf() => Gen.OneOf(
        Gen.Zip(Gen.Elements(Parcel.Sent, Parcel.Arrived, Parcel.Booked), Days).SelectMany(pair => Gen.Elements(
            pair.Item1 < pair.Item2,
            pair.Item1 <= pair.Item2,
            pair.Item1 > pair.Item2,
            pair.Item1 >= pair.Item2,
            pair.Item1.On(pair.Item2))),
        Gen.Elements(
            Parcel.Sent < Parcel.Arrived,
            Parcel.Sent <= Parcel.Arrived,
            Parcel.Sent > Parcel.Booked,
            Parcel.Sent >= Parcel.Arrived,
            Parcel.Sent <= Parcel.Sent),
        from left in Gen.Elements(Parcel.Sent, Parcel.Arrived, Parcel.Booked)
        from right in Gen.Elements(Parcel.Sent, Parcel.Arrived, Parcel.Booked)
        from sign in Gen.Elements(Enum.GetValues<Comparison>())
        from days in Gen.Frequency((6, Gen.Choose(-12, 12)), (1, Gen.Elements(-3650, 3650)))
        select (Condition<Parcel>)new DateOrder<Parcel>(left, sign, right, days),
        Gen.Elements(Parcel.Fragile.Holds, Condition<Parcel>.Every, Condition<Parcel>.None),
        Gen.SubListOf<ParcelClass>(Enum.GetValues<ParcelClass>()).Select(classes => Parcel.ClassOf.In([.. classes])),
        Gen.Choose(0, 45).Select(n => Parcel.SenderOf.In(new TownId($"T{n}"), new TownId("T3"))),
        Gen.Choose(-6, 41).SelectMany(n => Gen.Elements(
            Parcel.WeightOf < n, Parcel.WeightOf <= n, Parcel.WeightOf > n, Parcel.WeightOf >= n,
            Parcel.WeightOf.Is(n))),
        Gen.Elements(Bounds).SelectMany(n => Gen.Elements(
            Parcel.PriceOf < n, Parcel.PriceOf <= n, Parcel.PriceOf > n, Parcel.PriceOf >= n, Parcel.PriceOf.Is(n))));
}

using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;
using NodaTime;
using static Funnel.Domain.Tests.Conditions.Thing;

namespace Funnel.Domain.Tests.Conditions;

[Properties(Arbitrary = new[] { typeof(ConditionProperties) })]
public sealed class ConditionProperties
{
    private static readonly ReportingPeriod Period = new(new(2010, 10, 3), new(2010, 10, 9), new(2010, 10, 6));

    private static readonly Gen<LocalDate> Dates = Gen.Choose(1, 12).Select(day => new LocalDate(2010, 10, day));

    private static readonly Gen<Day> Days = Gen.OneOf(
        Dates.Select(Day.FromLocalDate),
        Gen.Elements(
            Day.From, Day.Cut, Day.AsOf, Day.Cut.Minus(2), Day.AsOf.ReachedWithin(NodaTime.Period.FromDays(3))));

    private static readonly Gen<DateColumn<Thing>> DateColumns = Gen.Elements(BegunOn, EndedOn, KnownOn);

    private static readonly Gen<Condition<Thing>> Leaves = Gen.OneOf(
        from column in DateColumns from day in Days from sign in Gen.Choose(0, 4) select Compare(column, sign, day),
        from left in DateColumns
        from right in DateColumns
        from sign in Gen.Choose(0, 3)
        select Order(left, sign, right),
        from left in DateColumns
        from right in DateColumns
        from sign in Gen.Elements(Enum.GetValues<Comparison>())
        from days in Gen.Choose(-3, 5)
        select (Condition<Thing>)new DateOrder<Thing>(left, sign, right, days),
        Gen.SubListOf(FilingChannel.WalkIn, FilingChannel.Phone, FilingChannel.Outreach).Select(Via.In),
        Gen.SubListOf(new ModelName("Fabia"), new ModelName("Octavia")).Select(Of.In),
        from number in Gen.Choose(-1, 3) from sign in Gen.Choose(0, 4) select Compare(sign, number),
        Gen.Constant(IsFlagged.Holds),
        Gen.Elements(Condition<Thing>.Every, Condition<Thing>.None));

    private static readonly Gen<Thing> Things =
        from begun in Maybe(Dates)
        from ended in Maybe(Dates)
        from known in Dates
        from channel in Maybe(Gen.Elements(FilingChannel.WalkIn, FilingChannel.Phone, FilingChannel.Outreach))
        from model in Maybe(Gen.Elements(new ModelName("Fabia"), new ModelName("Octavia")))
        from flag in Gen.Elements(true, false)
        from number in Maybe(Gen.Choose(-1, 3))
        select new Thing(begun, ended, known, channel, model, flag, number);

    public static Arbitrary<Thing> AnyThing => Arb.From(Things);

    public static Arbitrary<Thing[]> AnyThings => Halved.Arrays(Things.ArrayOf(20));

    public static Arbitrary<Condition<Thing>> Shallow => Arb.From(Tree(2));

    public static Arbitrary<Deep> DeepTrees => Arb.From(Tree(4).Select(tree => new Deep(tree)));

    public static Arbitrary<FlatTree> FlatTrees => Arb.From(Tree(1).Select(tree => new FlatTree(tree)));

    [Property(MaxTest = Runs.OfTrees)]
    public bool Engines_OverAnyTreeAndFacts_Agree(Deep any, Thing[] things)
    {
        var tree = any.Tree.In(Period);
        var compiled = tree.ToExpression().Compile(preferInterpretation: true);
        var overVendor = tree.ToExpression(VendorRow.Map).Compile(preferInterpretation: true);
        return things.All(thing => tree.IsSatisfiedBy(thing) == compiled(thing)
            && tree.IsSatisfiedBy(thing) == overVendor(VendorRow.From(thing))
            && Consistent(tree.Explain(thing), tree.IsSatisfiedBy(thing)));
    }

    [Property(MaxTest = Runs.OfTrees)]
    public bool Sieve_OfAnyTotals_LetsThroughWhateverCounts(Condition<Thing> one, Deep other, Thing[] things)
    {
        Total<Thing>[] totals =
        [
            new(one.In(Period) & BegunOn >= Period.From, Measure<Thing>.One),
            new(other.Tree.In(Period) & !(EndedOn < Period.From), Measure<Thing>.One),
        ];
        var sieve = Sieve<Thing>.Of(totals)!.ToExpression(VendorRow.Map).Compile(preferInterpretation: true);
        return things.All(thing => totals.All(total => total.Of(thing) == 0) || sieve(VendorRow.From(thing)));
    }

    [Property]
    public bool Laws_OfBooleanAlgebra_Hold(Condition<Thing> one, Condition<Thing> other, Thing thing)
    {
        var (left, right) = (one.In(Period), other.In(Period));
        return (!(left & right)).IsSatisfiedBy(thing) == (!left | !right).IsSatisfiedBy(thing)
            && (!(left | right)).IsSatisfiedBy(thing) == (!left & !right).IsSatisfiedBy(thing)
            && (left & right).IsSatisfiedBy(thing) == (right & left).IsSatisfiedBy(thing)
            && (left | (left & right)).IsSatisfiedBy(thing) == left.IsSatisfiedBy(thing);
    }

    [Property(MaxTest = Runs.OfTrees)]
    public bool Equals_TheSameTreeBuiltTwice_IsOneValue(Deep deep)
    {
        var (one, other) = (deep.Tree.In(Period), deep.Tree.In(Period));
        return one.Equals(other) && other.Equals((object)one) && one.GetHashCode() == other.GetHashCode()
            && new HashSet<Condition<Thing>> { one, other }.Count == 1
            && !one.Equals(!one) && !one.Equals(one.Called("名", "another name")) && !one.Equals(null);
    }

    [Property(MaxTest = Runs.OfArithmetic)]
    public bool Equals_AnyTwoTrees_AnswerEqually(FlatTree one, FlatTree other, Thing thing)
    {
        var (left, right) = (one.Tree.In(Period), other.Tree.In(Period));
        return left.Equals(right) == right.Equals(left)
            && (!left.Equals(right)
                || (left.GetHashCode() == right.GetHashCode()
                    && left.Words == right.Words
                    && left.IsSatisfiedBy(thing) == right.IsSatisfiedBy(thing)));
    }

    private static bool Consistent(Explanation explanation, bool holds) =>
        explanation.Holds == holds
        && explanation.Condition.Zh.Length > 0
        && explanation.Parts.All(part => Consistent(part, part.Holds));

    private static Gen<Condition<Thing>> Tree(int depth) => depth == 0
        ? Leaves
        : Gen.Frequency(
            (2, Leaves),
            (2, from left in Tree(depth - 1) from right in Tree(depth - 1) select left & right),
            (2, from left in Tree(depth - 1) from right in Tree(depth - 1) select left | right),
            (2, Tree(depth - 1).Select(tree => !tree)),
            (1, Tree(depth - 1).Select(tree => tree.Called("名", "name"))));

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : struct => Gen.OneOf(Gen.Constant<T?>(null), values.Select(value => (T?)value));

    private static Condition<Thing> Compare(DateColumn<Thing> column, int sign, Day day) => sign switch
    {
        0 => column < day,
        1 => column <= day,
        2 => column > day,
        3 => column >= day,
        _ => column.On(day),
    };

    private static Condition<Thing> Order(DateColumn<Thing> left, int sign, DateColumn<Thing> right) => sign switch
    {
        0 => left < right,
        1 => left <= right,
        2 => left > right,
        _ => left >= right,
    };

    private static Condition<Thing> Compare(int sign, int number) => sign switch
    {
        0 => Count < number,
        1 => Count <= number,
        2 => Count > number,
        3 => Count >= number,
        _ => Count.Is(number),
    };

    /// <summary>A condition of several levels.</summary>
    public sealed record Deep(Condition<Thing> Tree);

    /// <summary>A tree of one operator at most, so that two of them are often equal.</summary>
    public sealed record FlatTree(Condition<Thing> Tree);
}

using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;
using NodaTime;
using static Funnel.Domain.Tests.Conditions.Thing;

namespace Funnel.Domain.Tests.Conditions;

public sealed class ConditionTests
{
    private static readonly LocalDate First = new(2010, 10, 1);

    private static readonly LocalDate Tenth = new(2010, 10, 10);

    [Theory]
    [InlineData(false, false, false, false)]
    [InlineData(false, true, false, true)]
    [InlineData(true, false, false, true)]
    [InlineData(true, true, true, true)]
    public void AndOrNot_OfTwoConditions_FollowTheTruthTable(bool left, bool right, bool both, bool either)
    {
        var thing = new Thing(Flag: left, Number: right ? 1 : 0);
        var (flag, one) = (IsFlagged.Holds, Count.Is(1));

        Assert.Equal(both, (flag & one).IsSatisfiedBy(thing));
        Assert.Equal(either, (flag | one).IsSatisfiedBy(thing));
        Assert.Equal(!left, (!flag).IsSatisfiedBy(thing));
        Assert.Equal(!left, (!IsFlagged).IsSatisfiedBy(thing));
        Assert.Equal(left, (!!flag).IsSatisfiedBy(thing));
        Assert.True(Condition<Thing>.Every.IsSatisfiedBy(thing));
        Assert.False(Condition<Thing>.None.IsSatisfiedBy(thing));
    }

    [Theory]
    [InlineData(9, true, true, false, false, false)]
    [InlineData(10, false, true, false, true, true)]
    [InlineData(11, false, false, true, true, false)]
    public void Compare_WithADay_IncludesItWhereItSays(int day, bool less, bool upTo, bool more, bool from, bool on)
    {
        var thing = new Thing(Begun: new LocalDate(2010, 10, day));

        Assert.Equal(less, (BegunOn < Tenth).IsSatisfiedBy(thing));
        Assert.Equal(upTo, (BegunOn <= Tenth).IsSatisfiedBy(thing));
        Assert.Equal(more, (BegunOn > Tenth).IsSatisfiedBy(thing));
        Assert.Equal(from, (BegunOn >= Tenth).IsSatisfiedBy(thing));
        Assert.Equal(on, BegunOn.On(Tenth).IsSatisfiedBy(thing));
        Assert.Equal(on, BegunOn.Within(Tenth, Tenth).IsSatisfiedBy(thing));
    }

    [Fact]
    public void MissingDate_SatisfiesNoComparison_AndEveryNegation()
    {
        Condition<Thing>[] comparisons =
        [
            BegunOn < Tenth, BegunOn <= Tenth, BegunOn > Tenth, BegunOn >= Tenth, BegunOn.On(Tenth),
            BegunOn.Within(First, Tenth), BegunOn < EndedOn, BegunOn >= EndedOn, KnownOn >= BegunOn, BegunOn <= KnownOn,
            Via.Is(FilingChannel.Phone), Of.Is(new("Fabia")), Count > 0, Count <= 0, Count.Is(0),
        ];
        var nothing = new Thing(Known: Tenth);

        Assert.All(comparisons, comparison =>
        {
            Assert.False(comparison.IsSatisfiedBy(nothing));
            Assert.True((!comparison).IsSatisfiedBy(nothing));
            Assert.False(comparison.ToExpression().Compile()(nothing));
            Assert.True((!comparison).ToExpression().Compile()(nothing));
        });
    }

    [Fact]
    public void DateOrder_OfTwoDates_NeedsBoth()
    {
        var sameDay = new Thing(Begun: Tenth, Ended: Tenth);

        Assert.True((BegunOn <= EndedOn).IsSatisfiedBy(sameDay));
        Assert.False((BegunOn < EndedOn).IsSatisfiedBy(sameDay));
        Assert.True((BegunOn > EndedOn).IsSatisfiedBy(sameDay with { Ended = First }));
        Assert.False((BegunOn > EndedOn).IsSatisfiedBy(sameDay with { Ended = null }));
        Assert.False((BegunOn > EndedOn).IsSatisfiedBy(sameDay with { Begun = null }));
    }

    [Fact]
    public void WithinDaysOf_TwoDates_HasTheLastDayInAndNeedsBoth()
    {
        var within = EndedOn.WithinDaysOf(BegunOn, 30);
        var begun = new Thing(Begun: new(2010, 10, 1));

        Assert.True(within.IsSatisfiedBy(begun with { Ended = new(2010, 10, 31) }));
        Assert.False(within.IsSatisfiedBy(begun with { Ended = new(2010, 11, 1) }));
        Assert.True(within.IsSatisfiedBy(begun with { Ended = new(2010, 9, 1) }));
        Assert.False(within.IsSatisfiedBy(begun));
        Assert.False(within.IsSatisfiedBy(new(Ended: new(2010, 10, 31))));
        Assert.Equal(new("结束 ≤ 开始 + 30天", "ended ≤ begun + 30 days"), within.Words);
        Assert.Equal(within, EndedOn.WithinDaysOf(BegunOn, 30));
        Assert.NotEqual(within, EndedOn.WithinDaysOf(BegunOn, 31));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3_651)]
    public void WithinDaysOf_NoSuchWait_IsRefused(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => EndedOn.WithinDaysOf(BegunOn, days));

    [Fact]
    public void In_ListOfValues_HoldsForEachAndForNoneOfNone()
    {
        var phone = new Thing(Channel: FilingChannel.Phone);

        Assert.True(Via.In(FilingChannel.Phone, FilingChannel.Outreach).IsSatisfiedBy(phone));
        Assert.False(Via.In(FilingChannel.WalkIn, FilingChannel.Outreach).IsSatisfiedBy(phone));
        Assert.False(Via.In().IsSatisfiedBy(phone));
        Assert.False(Via.In().ToExpression().Compile()(phone));
    }

    [Fact]
    public void Words_OfATree_AreInBothLanguages()
    {
        var tree = (BegunOn < Day.From & !(EndedOn < Tenth))
            | (Via.In(FilingChannel.Phone, FilingChannel.Outreach) & Count > 9);
        var nested = IsFlagged & (BegunOn <= EndedOn | Of.Is(new("Fabia")));

        Assert.Equal(
            "begun < from and not ended < 2010-10-10 or channel ∈ {phone, outreach} and number > 9", tree.Words.En);
        Assert.Equal("开始 < 期初日 且 非 结束 < 2010-10-10 或 渠道 ∈ {电话、外拓} 且 数量 > 9", tree.Words.Zh);
        Assert.Equal("flagged and (begun ≤ ended or model = Fabia)", nested.Words.En);
        Assert.Equal("标记 且 （开始 ≤ 结束 或 车型=Fabia）", nested.Words.Zh);
        Assert.Equal("not (flagged and number = 1)", (!(IsFlagged & Count.Is(1))).Words.En);
        Assert.Equal("old", nested.Called("旧", "old").Words.En);
        Assert.Equal("begun ≥ cut − 15 days", (BegunOn >= Day.Cut.Minus(15)).Words.En);
        Assert.Equal("开始 ≥ 截止日前1个月", (BegunOn >= Day.Cut.ReachedWithin(Period.FromMonths(1))).Words.Zh);
    }

    [Fact]
    public void Explain_OfATree_TellsEachLeafAndWhatItFound()
    {
        var tree = (BegunOn <= Tenth & !(EndedOn <= Tenth)).Called("未结束", "still on");

        var explanation = tree.Explain(new Thing(Begun: First, Ended: Tenth));

        Assert.False(explanation.Holds);
        Assert.Equal("未结束", explanation.Condition.Zh);
        var both = Assert.Single(explanation.Parts);
        Assert.Equal([true, false], both.Parts.Select(part => part.Holds));
        Assert.Equal("2010-10-01", both.Parts[0].Found);
        Assert.Equal("2010-10-10", Assert.Single(both.Parts[1].Parts).Found);
        Assert.Equal("", tree.Explain(new Thing()).Parts[0].Parts[0].Found);
    }

    [Fact]
    public void Bound_ToAPeriod_KnowsItsDays()
    {
        var opening = BegunOn < Day.From & !(EndedOn <= Day.Cut) & !(EndedOn <= Day.AsOf);
        var period = new ReportingPeriod(Tenth, new(2010, 10, 31), new(2010, 10, 20));

        Assert.Throws<InvalidOperationException>(() => opening.IsSatisfiedBy(new Thing(Begun: First)));
        Assert.Throws<InvalidOperationException>(opening.ToExpression);
        Assert.True(opening.In(period).IsSatisfiedBy(new Thing(Begun: First)));
        Assert.True(opening.In(period).IsSatisfiedBy(new Thing(Begun: First, Ended: new(2010, 10, 21))));
        Assert.False(opening.In(period).IsSatisfiedBy(new Thing(Begun: First, Ended: new(2010, 10, 20))));
        Assert.False(opening.In(period).IsSatisfiedBy(new Thing(Begun: Tenth)));
    }

    [Fact]
    public void Opaque_Condition_IsAskedByRowAndRefusedByName()
    {
        var odd = Condition<Thing>.Opaque(new("奇数", "odd number"), thing => thing.Number % 2 == 1);
        var tree = IsFlagged & !(odd | BegunOn < Tenth);

        Assert.True(tree.IsSatisfiedBy(new Thing(Flag: true, Number: 2)));
        Assert.False(tree.IsSatisfiedBy(new Thing(Flag: true, Number: 3)));
        Assert.Contains(
            "'odd number'", Assert.Throws<NotSupportedException>(tree.ToExpression).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ToExpression_OverAVendorsRow_NeedsItsColumns()
    {
        var map = new ColumnMap<Thing, VendorRow>().With(BegunOn, row => row.Start);

        Assert.True((BegunOn <= Tenth).ToExpression(map).Compile()(new VendorRow { Start = First }));
        Assert.Contains(
            "'ended_on'",
            Assert.Throws<NotSupportedException>(() => (BegunOn <= EndedOn).ToExpression(map)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Equals_OfTwoConditions_NeedsTheSameWordsInTheSameOrder()
    {
        Func<Thing, bool> odd = thing => thing.Number % 2 == 1;

        Assert.Equal(BegunOn < Tenth & IsFlagged, BegunOn < Tenth & IsFlagged.Holds);
        Assert.NotEqual(BegunOn < Tenth & IsFlagged, IsFlagged & BegunOn < Tenth);
        Assert.NotEqual(BegunOn < Tenth, BegunOn <= Tenth);
        Assert.NotEqual(BegunOn < Tenth, EndedOn < Tenth);
        Assert.NotEqual(BegunOn < Tenth, BegunOn < Day.Cut);
        Assert.Equal(Via.In(FilingChannel.Phone, FilingChannel.Phone), Via.Is(FilingChannel.Phone));
        Assert.Equal(Condition<Thing>.Opaque(new("奇", "odd"), odd), Condition<Thing>.Opaque(new("奇", "odd"), odd));
        Assert.NotEqual(
            Condition<Thing>.Opaque(new("奇", "odd"), odd), Condition<Thing>.Opaque(new("奇", "odd"), _ => true));
    }

    [Fact]
    public void Equals_OfTwoTotals_NeedsTheSameFactsAndTheSameMeasure()
    {
        var days = new Total<Thing>(IsFlagged, Measure<Thing>.DaysUntil(BegunOn, Tenth));

        Assert.Equal(days, new(IsFlagged.Holds, Measure<Thing>.DaysUntil(BegunOn, Tenth)));
        Assert.Equal(Measure<Thing>.DaysBetween(BegunOn, EndedOn), Measure<Thing>.DaysBetween(BegunOn, EndedOn));
        Assert.Equal(Measure<Thing>.Sum(Count), Measure<Thing>.Sum(Count));
        Assert.NotEqual(days, days with { What = Measure<Thing>.One });
        Assert.NotEqual(days, days with { Over = !IsFlagged });
        Assert.NotEqual(days, new(IsFlagged, Measure<Thing>.DaysUntil(BegunOn, First)));
    }
}

using Funnel.Domain.Conditions;
using NodaTime;
using static Funnel.Domain.Tests.Conditions.Thing;

namespace Funnel.Domain.Tests.Conditions;

public sealed class SieveTests
{
    private static readonly LocalDate First = new(2010, 10, 3);

    private static readonly LocalDate Last = new(2010, 10, 9);

    [Fact]
    public void Of_BothEndsOfOneDate_IsOneSpan() =>
        Assert.Equal([new(BegunOn, First, Last, OrMissing: false)], SpansOf(BegunOn.Within(First, Last)));

    [Fact]
    public void Of_WhatMustNotBeOver_LetsAMissingDateThrough() =>
        Assert.Equal([new(EndedOn, First, null, OrMissing: true)], SpansOf(BegunOn < First & !(EndedOn < First)));

    [Fact]
    public void Of_TheOppositeOfAnOr_NeedsBoth() =>
        Assert.Equal(
            [new(EndedOn, Last, null, OrMissing: true)], SpansOf(!(EndedOn < First | IsFlagged | EndedOn < Last)));

    [Fact]
    public void Of_TwoTotalsOfOneDate_IsTheSpanOfBoth() =>
        Assert.Equal(
            [new(BegunOn, First, Last, OrMissing: false)],
            SpansOf(BegunOn.On(Last) & IsFlagged, BegunOn.On(First)));

    [Fact]
    public void Of_ATotalThatADateInUseServes_TakesNoFurtherDate() =>
        Assert.Equal(
            [new(BegunOn, First, null, OrMissing: false)],
            SpansOf(BegunOn >= First, EndedOn >= First & BegunOn > First));

    [Fact]
    public void Of_ATotalWithoutAFirstDay_IsNone() =>
        Assert.Null(Sieve<Thing>.Of([One(BegunOn >= First), One(IsFlagged | BegunOn >= First)]));

    [Fact]
    public void Of_NoFactAtAll_LetsNothingThrough() =>
        Assert.Empty(SpansOf(Condition<Thing>.None));

    [Fact]
    public void Of_TheLastDayOfTheCalendar_StaysInTheCalendar() =>
        Assert.Equal(
            [new(BegunOn, LocalDate.MaxIsoValue, null, OrMissing: false)], SpansOf(BegunOn > LocalDate.MaxIsoValue));

    private static IReadOnlyList<DateSpan<Thing>> SpansOf(params Condition<Thing>[] conditions) =>
        Sieve<Thing>.Of(conditions.Select(One))!.Spans;

    private static Total<Thing> One(Condition<Thing> over) => new(over, Measure<Thing>.One);
}

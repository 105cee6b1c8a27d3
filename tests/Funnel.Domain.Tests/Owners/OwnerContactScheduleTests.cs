using Funnel.Domain.Owners;
using Funnel.Domain.Sources;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Tests.Owners;

public sealed class OwnerContactScheduleTests
{
    private static readonly OwnerContactSchedule Lotus = OwnerContactSchedules.Lotus;

    private static readonly LocalDate Delivered = new(2010, 10, 1);

    [Theory]
    [InlineData(0, "2010-10-01", "2010-10-03", "2010-10-03")]
    [InlineData(1, "2010-10-04", "2010-10-08", "2010-10-11")]
    [InlineData(2, "2010-10-12", "2010-11-01", "2010-11-08")]
    [InlineData(3, "2010-11-09", "2011-01-01", "2011-01-15")]
    [InlineData(4, "2011-01-16", "2011-04-01", "2011-04-15")]
    [InlineData(22, "2015-07-16", "2015-10-01", "2015-10-15")]
    public void WindowAt_DeliveredFirstOfOctober_IsAsPrinted(int index, string opens, string due, string closes) =>
        Assert.Equal(
            new OwnerContactWindow(index, Day(opens), Day(due), Day(closes)),
            Lotus.WindowAt(Delivered, index));

    [Theory]
    [InlineData("2011-01-31", "2011-02-28", "2011-04-30", "2011-07-31")]
    [InlineData("2012-01-31", "2012-02-29", "2012-04-30", "2012-07-31")]
    [InlineData("2011-11-30", "2011-12-30", "2012-02-29", "2012-05-30")]
    [InlineData("2012-02-29", "2012-03-29", "2012-05-29", "2012-08-29")]
    public void WindowAt_EndOfMonth_CountsFromTheDelivery(string delivered, string one, string three, string six) =>
        Assert.Equal(
            [Day(one), Day(three), Day(six)],
            new[] { 2, 3, 4 }.Select(index => Lotus.WindowAt(Day(delivered), index).DueOn));

    [Fact]
    public void WindowAt_LeapDayAfterOneYear_IsTheEndOfFebruary() =>
        Assert.Equal(Day("2013-02-28"), Lotus.WindowAt(Day("2012-02-29"), 6).DueOn);

    [Theory]
    [InlineData("2010-10-01", 0)]
    [InlineData("2010-10-03", 0)]
    [InlineData("2010-10-04", 1)]
    [InlineData("2010-10-11", 1)]
    [InlineData("2010-10-12", 2)]
    [InlineData("2010-11-08", 2)]
    [InlineData("2010-11-09", 3)]
    [InlineData("2015-10-15", 22)]
    public void WindowOf_Contact_FallsInOneWindow(string contact, int index)
    {
        var window = Lotus.WindowOf(Delivered, Day(contact));

        Assert.Equal(index, window!.Value.Index);
        Assert.True(window.Value.Contains(Day(contact)));
    }

    [Theory]
    [InlineData("2010-09-30")]
    [InlineData("2015-10-16")]
    public void WindowOf_OutsideTheSchedule_IsNull(string contact) =>
        Assert.Null(Lotus.WindowOf(Delivered, Day(contact)));

    [Theory]
    [InlineData("2010-10-02", 0)]
    [InlineData("2010-10-03", 1)]
    [InlineData("2010-11-01", 3)]
    [InlineData("2020-01-01", 23)]
    public void WindowsDueBy_Day_IncludesIt(string day, int count)
    {
        var buffer = new OwnerContactWindow[23];

        Assert.Equal(count, Lotus.WindowsDueBy(Delivered, Day(day), buffer).Length);
    }

    [Fact]
    public void WindowsFrom_Delivery_ReachFromTheDeliveryToTheEndOfTheLast()
    {
        var windows = Lotus.WindowsFrom(Delivered);

        Assert.Equal(23, windows.Count);
        Assert.Equal(new OwnerContactWindow(0, Delivered, Day("2010-10-03"), Day("2010-10-03")), windows[0]);
        Assert.Equal(
            new OwnerContactWindow(22, Day("2015-07-16"), Day("2015-10-01"), Day("2015-10-15")), windows[22]);
    }

    [Fact]
    public void WindowsDueBy_BufferTooShort_Throws() => Assert.Throws<ArgumentException>(
        () => Lotus.WindowsDueBy(Delivered, Delivered, new OwnerContactWindow[22]).Length);

    [Theory]
    [InlineData(-1)]
    [InlineData(23)]
    public void WindowAt_NoSuchContact_Throws(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Lotus.WindowAt(Delivered, index));

    [Fact]
    public void Constructor_WindowsThatCouldOverlap_Throws()
    {
        var four = new ScheduledContact(Period.FromWeeks(4), graceDays: 0, Source.Ours);

        // 28 days and one month from 1 February are the same day.
        Assert.Throws<ArgumentException>(
            () => new OwnerContactSchedule(default, four, new(Period.FromMonths(1), graceDays: 0, Source.Ours)));
        Assert.Throws<ArgumentException>(() => new OwnerContactSchedule(default));
        Assert.Throws<ArgumentException>(() => new ScheduledContact(Period.Zero, graceDays: 0, Source.Ours));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new ScheduledContact(Period.FromDays(1), graceDays: -1, Source.Ours));
    }

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}

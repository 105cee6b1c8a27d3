using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Owners;
using NodaTime;
using Property = Funnel.Domain.Tests.Properties.Property;

namespace Funnel.Domain.Tests.Owners;

public sealed class OwnerContactScheduleProperties
{
    private static readonly OwnerContactSchedule Lotus = OwnerContactSchedules.Lotus;

    // 1990 to 2110, so that leap years and the year 2100 are among them.
    private static readonly Gen<LocalDate> Deliveries =
        Gen.Choose(0, 43_829).Select(days => new LocalDate(1990, 1, 1).PlusDays(days));

    private static readonly Gen<(LocalDate Delivered, LocalDate Contact)> Contacts =
        from delivered in Deliveries
        from days in Gen.Choose(-30, 1950)
        select (delivered, delivered.PlusDays(days));

    [Fact]
    public void WindowsFrom_OneOwner_FollowEachOtherWithoutGapOrOverlap() => Property.Holds(
        Deliveries,
        delivered =>
        {
            var windows = Lotus.WindowsFrom(delivered);
            return windows.Count == 23
                && windows[0].OpensOn == delivered
                && windows.Zip(windows.Skip(1)).All(pair => pair.First.ClosesOn.PlusDays(1) == pair.Second.OpensOn)
                && windows.All(w => w.OpensOn <= w.DueOn && w.DueOn <= w.ClosesOn);
        },
        maxTests: 1000);

    [Fact]
    public void WindowOf_AnyContact_IsTheOnlyWindowThatContainsIt() => Property.Holds(
        Contacts,
        c => Lotus.WindowsFrom(c.Delivered).Where(w => w.Contains(c.Contact)).Cast<OwnerContactWindow?>()
            .SequenceEqual(Lotus.WindowOf(c.Delivered, c.Contact) is { } window ? [window] : []),
        maxTests: 1000);

    [Fact]
    public void WindowsDueBy_AnyDay_IsTheBeginningOfAllWindows() => Property.Holds(
        Contacts,
        c => Lotus.WindowsDueBy(c.Delivered, c.Contact, new OwnerContactWindow[23]).ToArray()
            .SequenceEqual(Lotus.WindowsFrom(c.Delivered).Where(w => w.DueOn <= c.Contact)));

    [Fact]
    public void WindowAt_EachIndex_IsThatOfTheList() => Property.Holds(
        Deliveries,
        delivered => Lotus.WindowsFrom(delivered)
            .SequenceEqual(Enumerable.Range(0, 23).Select(index => Lotus.WindowAt(delivered, index))));
}

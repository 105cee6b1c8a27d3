using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Owners;
using NodaTime;

namespace Funnel.Domain.Tests.Owners;

[Properties(Arbitrary = new[] { typeof(OwnerContactScheduleProperties) })]
public sealed class OwnerContactScheduleProperties
{
    private static readonly OwnerContactSchedule Lotus = OwnerContactSchedules.Lotus;

    // 1990 to 2110, so that leap years and the year 2100 are among them.
    public static Arbitrary<LocalDate> Deliveries =>
        Arb.From(Gen.Choose(0, 43_829).Select(days => new LocalDate(1990, 1, 1).PlusDays(days)));

    public static Arbitrary<OwnerContacted> Contacts => Arb.From(
        from delivered in Deliveries.Generator
        from days in Gen.Choose(-30, 1950)
        select new OwnerContacted(delivered, delivered.PlusDays(days)));

    [Property(MaxTest = Runs.OfArithmetic)]
    public bool WindowsFrom_OneOwner_FollowEachOtherWithoutGapOrOverlap(LocalDate delivered)
    {
        var windows = Lotus.WindowsFrom(delivered);
        return windows.Count == 23
            && windows[0].OpensOn == delivered
            && windows.Zip(windows.Skip(1)).All(pair => pair.First.ClosesOn.PlusDays(1) == pair.Second.OpensOn)
            && windows.All(w => w.OpensOn <= w.DueOn && w.DueOn <= w.ClosesOn);
    }

    [Property(MaxTest = Runs.OfArithmetic)]
    public bool WindowOf_AnyContact_IsTheOnlyWindowThatContainsIt(OwnerContacted c) =>
        Lotus.WindowsFrom(c.Delivered).Where(w => w.Contains(c.Contact)).Cast<OwnerContactWindow?>()
            .SequenceEqual(Lotus.WindowOf(c.Delivered, c.Contact) is { } window ? [window] : []);

    [Property]
    public bool WindowsDueBy_AnyDay_IsTheBeginningOfAllWindows(OwnerContacted c) =>
        Lotus.WindowsDueBy(c.Delivered, c.Contact, new OwnerContactWindow[23]).ToArray()
            .SequenceEqual(Lotus.WindowsFrom(c.Delivered).Where(w => w.DueOn <= c.Contact));

    [Property]
    public bool WindowAt_EachIndex_IsThatOfTheList(LocalDate delivered) =>
        Lotus.WindowsFrom(delivered)
            .SequenceEqual(Enumerable.Range(0, 23).Select(index => Lotus.WindowAt(delivered, index)));

    public sealed record OwnerContacted(LocalDate Delivered, LocalDate Contact);
}

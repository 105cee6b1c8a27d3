using Funnel.Domain.Dealers;

namespace Funnel.Domain.Owners;

/// <summary>
/// When the owners of each dealer are to be contacted, where dealers of one network follow different manufacturers'
/// standards.
/// </summary>
public sealed class DealerSchedules
{
    private readonly OwnerContactSchedule? _all;
    private readonly Func<DealerId, OwnerContactSchedule> _of;

    /// <summary>The same schedule for every dealer.</summary>
    public DealerSchedules(OwnerContactSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        (_all, _of) = (schedule, _ => schedule);
    }

    /// <summary>A schedule for each dealer.</summary>
    /// <param name="of">The schedule of a dealer; asked often and on any thread, it answers the same each time.</param>
    public DealerSchedules(Func<DealerId, OwnerContactSchedule> of)
    {
        ArgumentNullException.ThrowIfNull(of);
        _of = of;
    }

    /// <summary>The schedule of a dealer.</summary>
    public OwnerContactSchedule Of(DealerId dealer) => _all ?? _of(dealer);
}

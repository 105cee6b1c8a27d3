using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Checks;

/// <summary>The records of one day at a dealer, checked by the manager (NISSAN development 3).</summary>
/// <param name="Dealer">The dealer.</param>
/// <param name="On">The day of the records.</param>
/// <param name="CheckedAt">When they were checked, in the dealer's zone.</param>
/// <param name="ClosedAt">When the dealer closed that day; null where not told: the day itself counts.</param>
public sealed record RecordCheck(
    DealerId Dealer, LocalDate On, LocalDateTime CheckedAt, LocalDateTime? ClosedAt = null)
{
    /// <summary>The dealer.</summary>
    public DealerId Dealer { get; init => field = Valid.Id(value); } = Valid.Id(Dealer);

    /// <summary>The day of the records.</summary>
    public LocalDate On { get; init => field = Valid.Day(value); } = Valid.Day(On);

    /// <summary>When they were checked, in the dealer's zone.</summary>
    public LocalDateTime CheckedAt { get; init => field = Valid.Moment(value); } = Valid.Moment(CheckedAt);

    /// <summary>When and by whom it was written down, where that is known.</summary>
    public Entry? Entry { get; init; }
}

using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
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
    /// <summary>When and by whom it was written down, where that is known.</summary>
    public Entry? Entry { get; init; }
}

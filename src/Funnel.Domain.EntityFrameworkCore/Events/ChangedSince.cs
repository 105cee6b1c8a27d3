using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>What rows that are written change: the facts of a dealer from a day on.</summary>
/// <param name="Dealer">The dealer.</param>
/// <param name="Day">The earliest day at whose end the facts are others.</param>
internal readonly record struct ChangedSince(DealerId Dealer, LocalDate Day)
{
    /// <summary>Facts of any day may be others: something was corrected or replaced.</summary>
    public static ChangedSince Ever(DealerId dealer) => new(dealer, LocalDate.MinIsoValue);
}

using Funnel.Domain.Dealers;
using Funnel.Domain.Restatement;
using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>When months of dealers were closed for the first time, as known on a day.</summary>
internal sealed class ClosedMonths(IEnumerable<MonthClose> closes, LocalDate knownOn)
{
    private readonly Dictionary<(DealerId Dealer, YearMonth Month), LocalDate> _days = closes
        .Where(close => close.KnownOn <= knownOn)
        .GroupBy(close => (close.Dealer, close.Month))
        .ToDictionary(month => month.Key, month => month.Min(close => close.KnownOn));

    /// <summary>The day the month of a day was closed at a dealer; null where it was not.</summary>
    public LocalDate? Of(DealerId dealer, LocalDate day) =>
        _days.TryGetValue((dealer, day.ToYearMonth()), out var on) ? on : null;
}

using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.Kpis;

/// <summary>How far the figures of a period may still move.</summary>
/// <param name="IsComplete">Whether the period is over: its last known day is its last day.</param>
/// <param name="IsSettled">Whether late entries have had their time: it is known a lag after its last day.</param>
/// <param name="ImmatureShare">
/// The share of new ones whose window is not over yet, from 0 to 1; null for a figure without a window, or of nobody.
/// </param>
public sealed record Maturity(bool IsComplete, bool IsSettled, double? ImmatureShare)
{
    /// <summary>How far a figure may still move.</summary>
    /// <param name="value">The figure.</param>
    /// <param name="immature">What its window leaves out (<see cref="Kpi.Immature"/>); null without a window.</param>
    /// <param name="period">The period it is of.</param>
    /// <param name="closingLag">After how many days the dealer's late entries are in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The lag is negative.</exception>
    public static Maturity Of(KpiValue value, KpiValue? immature, ReportingPeriod period, int closingLag)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentOutOfRangeException.ThrowIfNegative(closingLag);
        var left = immature?.Numerator;
        var all = left + value.Denominator;
        return new(
            period.Cut == period.To,
            Period.DaysBetween(period.To, period.KnownOn) >= closingLag,
            all is > 0 ? (double)left! / all : null);
    }
}

using NodaTime;

namespace Funnel.Domain.Statistics.Forecasts;

/// <summary>What would have been forecast on a day of the past, and what came.</summary>
/// <param name="On">The day, with what was known on it.</param>
/// <param name="To">The last day of its month, which is as many days as the one forecast.</param>
/// <param name="Mean">The deliveries expected of that month.</param>
/// <param name="Intervals">The intervals, narrowest first.</param>
/// <param name="Came">The deliveries of that month, as known now.</param>
/// <param name="Peers">What simpler forecasts would have said.</param>
public sealed record BacktestPoint(
    LocalDate On,
    LocalDate To,
    double Mean,
    IReadOnlyList<CountInterval> Intervals,
    long Came,
    IReadOnlyList<PeerValue> Peers)
{
    /// <summary>How likely fewer were than came.</summary>
    internal double Below { get; init; }

    /// <summary>How likely as many were as came, or fewer.</summary>
    internal double UpTo { get; init; }

    /// <summary>
    /// The square of what the days to come were off by, over their mean; null where none was expected.
    /// </summary>
    internal double? Scatter { get; init; }
}

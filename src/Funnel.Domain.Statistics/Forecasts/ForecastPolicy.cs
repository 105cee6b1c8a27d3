using Funnel.Domain.Channels;
using Funnel.Domain.Landmarks;

namespace Funnel.Domain.Statistics.Forecasts;

/// <summary>Whose deliveries are forecast, and the thresholds of a forecast and of its record (ours).</summary>
public sealed record ForecastPolicy
{
    /// <summary>The usual thresholds.</summary>
    public static ForecastPolicy Usual { get; } = new();

    /// <summary>
    /// Whose cards are looked at: retail customers', as planning does; null for all. A scope that speaks of the
    /// customer kind decides by itself.
    /// </summary>
    public CustomerKind? Customers { get; init; } = CustomerKind.Retail;

    /// <summary>So many cards of its own count as much as what is known of a cell's parent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0.</exception>
    public int Kappa { get; init => field = Positive(value); } = 50;

    /// <summary>With fewer cards to learn from there is no forecast.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0.</exception>
    public int FewestCards { get; init => field = Positive(value); } = 100;

    /// <summary>With fewer backtests nothing is said about who forecasts better.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0.</exception>
    public int FewestBacktests { get; init => field = Positive(value); } = 12;

    /// <summary>With fewer backtests nothing is known of how widely months scatter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0.</exception>
    public int FewestForDispersion { get; init => field = Positive(value); } = 8;

    /// <summary>How many weeks are looked back on, by the forecast and by each backtest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0.</exception>
    public int Weeks { get; init => field = Positive(value); } = LandmarkDays.UsualWeeks;

    /// <summary>How sure the intervals are.</summary>
    public static IReadOnlyList<double> Levels { get; } = [0.5, 0.8, 0.95];

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }
}

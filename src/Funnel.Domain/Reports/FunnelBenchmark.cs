namespace Funnel.Domain.Reports;

/// <summary>Rates from one stage to the next that a dealer group wants to see (GPS: find the short board).</summary>
public sealed class FunnelBenchmark
{
    private readonly Dictionary<FunnelStage, double> _rates;

    /// <summary>Sets target rates; a stage without one is held against the group's peers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A rate is not between 0 and 1, or is set for the top.</exception>
    public FunnelBenchmark(params IEnumerable<(FunnelStage Stage, double Rate)> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        _rates = [];
        foreach (var (stage, rate) in rates)
        {
            ArgumentOutOfRangeException.ThrowIfEqual(stage, FunnelStage.Traffic, nameof(rates));
            ArgumentOutOfRangeException.ThrowIfNegative(rate, nameof(rates));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(rate, 1, nameof(rates));
            _rates[stage] = rate;
        }
    }

    /// <summary>No target: every group is held against its peers alone.</summary>
    public static FunnelBenchmark Peers { get; } = new();

    /// <summary>The target rate into a stage; null where none is set.</summary>
    public double? Into(FunnelStage stage) => _rates.TryGetValue(stage, out var rate) ? rate : null;
}

namespace Funnel.Domain.Reports;

/// <summary>Rates from one stage to the next that a dealer group wants to see (GPS: find the short board).</summary>
public sealed class FunnelBenchmark
{
    private readonly Dictionary<FunnelStage, double> _rates;
    private readonly IReadOnlyList<FunnelStep>? _other;

    /// <summary>Sets target rates; a stage without one is held against the group's peers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A rate is not between 0 and 1, or is set for the top.</exception>
    public FunnelBenchmark(params IEnumerable<(FunnelStage Stage, double Rate)> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        _rates = [];
        foreach (var (stage, rate) in rates)
        {
            if (stage == FunnelStage.Leads)
            {
                throw new ArgumentOutOfRangeException(nameof(rates), stage, "The top of a funnel has no rate.");
            }

            ArgumentOutOfRangeException.ThrowIfNegative(rate, nameof(rates));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(rate, 1, nameof(rates));
            _rates[stage] = rate;
        }
    }

    private FunnelBenchmark(IReadOnlyList<FunnelStep> other)
        : this() => _other = other;

    /// <summary>No target: every group is held against its peers alone.</summary>
    public static FunnelBenchmark Peers { get; } = new();

    /// <summary>
    /// Another funnel that shares no customer with those judged, such as that of the month before: its few or many
    /// customers say how sure a difference is.
    /// </summary>
    public static FunnelBenchmark Of(FunnelGroup other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(other.Steps);
    }

    /// <summary>The rate into a stage: the target, or the other funnel's; null where there is none.</summary>
    internal double? Into(FunnelStage stage) =>
        TargetInto(stage) ?? _other?.FirstOrDefault(step => step.Stage == stage)?.Rate;

    internal double? TargetInto(FunnelStage stage) => _rates.TryGetValue(stage, out var rate) ? rate : null;

    /// <summary>Whom a funnel is held against where no target is set: the other funnel, or its peers.</summary>
    internal IReadOnlyList<FunnelStep> Against(IReadOnlyList<FunnelStep> peers) => _other ?? peers;
}

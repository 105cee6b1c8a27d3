using Funnel.Domain.Dealers;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Targets;

/// <summary>What a dealer, or one of its consultants, is to reach in a calendar month.</summary>
public sealed record MonthlyTarget
{
    /// <summary>Sets a target.</summary>
    /// <param name="dealer">The dealer.</param>
    /// <param name="consultant">The consultant; null for the dealer's own target.</param>
    /// <param name="month">The calendar month.</param>
    /// <param name="metric">What is counted.</param>
    /// <param name="value">How many, 0 included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public MonthlyTarget(DealerId dealer, ConsultantId? consultant, YearMonth month, TargetMetric metric, int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        Dealer = Valid.Id(dealer);
        Consultant = Valid.Id(consultant);
        Month = month;
        Metric = Valid.Member(metric);
        Value = value;
    }

    /// <summary>The dealer.</summary>
    public DealerId Dealer { get; }

    /// <summary>
    /// The consultant; null for the dealer's own target, which is not the sum of its consultants' targets.
    /// </summary>
    public ConsultantId? Consultant { get; }

    /// <summary>The calendar month.</summary>
    public YearMonth Month { get; }

    /// <summary>What is counted.</summary>
    public TargetMetric Metric { get; }

    /// <summary>How many, 0 included.</summary>
    public int Value { get; }
}

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>What a dealer or a consultant is to reach in a month.</summary>
internal sealed class TargetRow
{
    public const string Table = "funnel_targets";

    public static readonly string[] Columns = ["dealer", "consultant", "month", "metric", "value"];

    public required string Dealer { get; init; }

    /// <summary>The consultant; empty for the dealer's own target.</summary>
    public required string Consultant { get; init; }

    /// <summary>Day number of the month's first day.</summary>
    public required int Month { get; init; }

    /// <summary>What is counted, by its exchange code.</summary>
    public required string Metric { get; init; }

    public required int Value { get; init; }

    public (string Dealer, string Consultant, int Month, string Metric) Key => (Dealer, Consultant, Month, Metric);

    public object?[] Values() => [Dealer, Consultant, Month, Metric, Value];
}

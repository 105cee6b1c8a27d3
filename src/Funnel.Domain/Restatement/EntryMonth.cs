using NodaTime;

namespace Funnel.Domain.Restatement;

/// <summary>How many rows tell of a month, by the days after its end on which they were written down.</summary>
/// <param name="Month">The month.</param>
/// <param name="ByLag">
/// The rows of each day, from 0 on: those of day 0 were written down by the month's last day. What is not known yet, or
/// comes after the last day, is not among them.
/// </param>
public sealed record EntryMonth(YearMonth Month, IReadOnlyList<long> ByLag)
{
    /// <summary>The rows written down by so many days after the month's end, that day included.</summary>
    internal long CountedBy(int days) => ByLag.Take(days + 1).Sum();

    /// <summary>Whether both count the same for the same month.</summary>
    public bool Equals(EntryMonth? other) =>
        other is not null && Month == other.Month && ByLag.SequenceEqual(other.ByLag);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Month, ByLag.Count);
}

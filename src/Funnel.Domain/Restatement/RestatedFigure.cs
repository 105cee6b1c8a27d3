using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Restatement;

/// <summary>
/// A figure as it was reported, as it is today, and every row that made the difference. Two rows that cancel each other
/// are both there: an unchanged rate is no proof of an unchanged month.
/// </summary>
/// <param name="Group">The group; that of everything for the total.</param>
/// <param name="Reported">The figure as reported.</param>
/// <param name="Lines">The rows in the order of recording, then the whole legs; each with what it did.</param>
/// <param name="Restated">The figure today: both sides are those reported and the sums of the lines.</param>
public sealed record RestatedFigure(
    GroupKey Group, KpiValue Reported, IReadOnlyList<RestatedLine> Lines, KpiValue Restated)
{
    /// <summary>
    /// The sums of the lines by cause, in the order of the causes; causes without a line are left out.
    /// </summary>
    public IReadOnlyList<(RestatementCause Cause, long Numerator, long? Denominator)> Causes =>
    [
        .. Lines.GroupBy(line => line.Cause).OrderBy(lines => lines.Key).Select(lines => (
            lines.Key,
            lines.Sum(line => line.Numerator),
            Reported.Denominator is null ? (long?)null : lines.Sum(line => line.Denominator ?? 0))),
    ];

    /// <summary>Whether both hold the same figures and the same lines.</summary>
    public bool Equals(RestatedFigure? other) => other is not null
        && Group == other.Group
        && Reported == other.Reported
        && Restated == other.Restated
        && Lines.SequenceEqual(other.Lines);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Group, Reported, Restated, Lines.Count);
}

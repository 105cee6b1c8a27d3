using Funnel.Domain.Conditions;

namespace Funnel.Domain.Kpis;

/// <summary>Two tables side by side, such as this month and the one a year ago.</summary>
public sealed class KpiComparison
{
    /// <summary>Puts two tables side by side.</summary>
    /// <exception cref="ArgumentException">They are by different dimensions.</exception>
    public KpiComparison(KpiTable table, KpiTable other)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(other);
        if (!table.By.SequenceEqual(other.By))
        {
            throw new ArgumentException("Tables by different dimensions do not compare.", nameof(other));
        }

        (Table, Other) = (table, other);
        Groups = [.. table.Groups.Concat(other.Groups).Select(group => group.Key).Distinct().Order()];
    }

    /// <summary>The table that is compared.</summary>
    public KpiTable Table { get; }

    /// <summary>What it is compared with.</summary>
    public KpiTable Other { get; }

    /// <summary>Every group with something in it in either table, by key.</summary>
    public IReadOnlyList<GroupKey> Groups { get; }

    /// <summary>A KPI of a group in both tables; a group that one of them lacks has counts of 0 there.</summary>
    /// <exception cref="KeyNotFoundException">A table does not have the KPI by group.</exception>
    public (KpiValue Value, KpiValue Other) this[GroupKey group, Kpi kpi] => (Table[group][kpi], Other[group][kpi]);

    /// <summary>
    /// By how much a rate of a group differs from the other period's, with chance allowed for. Refused, with the
    /// reason, where both periods share customers: the interval is of two samples.
    /// </summary>
    /// <exception cref="KeyNotFoundException">A table does not have the KPI by group.</exception>
    public ShareDifference Difference(GroupKey group, Kpi kpi, Confidence confidence)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        var (value, other) = this[group, kpi];
        var overlap = Table.Period.From <= Other.Period.To && Other.Period.From <= Table.Period.To;
        return ShareDifference.Of(value, other, confidence, shareRecords: overlap || kpi.SpansPeriods);
    }
}

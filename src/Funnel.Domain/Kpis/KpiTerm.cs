using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis;

/// <summary>One side of a KPI: a sum over facts, or the days of the period.</summary>
public abstract class KpiTerm
{
    private protected KpiTerm()
    {
    }

    /// <summary>Days from the period's first day to its last known one: the same number for every group.</summary>
    public static KpiTerm Days { get; } = new DaysTerm();

    /// <summary>The term in words.</summary>
    public abstract Phrase Words { get; }

    /// <summary>The kind of fact that is summed; null where none is.</summary>
    public abstract FactKind? Facts { get; }

    /// <summary>The day at whose end the facts are looked at.</summary>
    public abstract Anchor Anchor { get; }

    /// <summary>
    /// The ids of the facts behind the term in a period, sorted ordinally; one of several facts recurs.
    /// </summary>
    /// <param name="facts">Where the facts come from.</param>
    /// <param name="period">The period.</param>
    /// <param name="group">The group, as dimensions with their values; empty for all.</param>
    /// <exception cref="KeyNotFoundException">The facts lack one of the dimensions.</exception>
    public abstract IReadOnlyList<string> Members(
        IFactSource facts, ReportingPeriod period, IReadOnlyList<KeyValuePair<Dimension, string>> group);

    internal abstract long Constant(ReportingPeriod period);

    /// <summary>Sums several terms over the same facts, group by group, row by row.</summary>
    internal abstract void SumByGroup(
        IReadOnlyList<KpiTerm> together,
        IFactSource facts,
        ReportingPeriod period,
        IReadOnlyList<Dimension> by,
        CountedSums sums);

    /// <summary>The columns that several terms over the same facts need.</summary>
    internal abstract TermColumns ColumnsOf(
        IReadOnlyList<KpiTerm> together,
        IReadOnlySet<KpiTerm> grouped,
        ReportingPeriod period,
        IReadOnlyList<Dimension> by);

    /// <summary>Several terms over the same facts as one question.</summary>
    internal abstract FactQuestion Question(
        IReadOnlyList<KpiTerm> together, Anchor anchor, ReportingPeriod period, IReadOnlyList<Dimension> by);
}

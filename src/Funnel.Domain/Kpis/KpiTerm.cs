using Funnel.Domain.Cards;
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

    /// <summary>What people call the term, where it has a name; the same words otherwise.</summary>
    internal virtual Phrase Name => Words;

    /// <summary>What the term's sum depends on, the same on every machine and whatever anything is called.</summary>
    internal abstract string Text { get; }

    /// <summary>What the term is in: what is counted, or what is summed.</summary>
    internal abstract Phrase Unit { get; }

    /// <summary>Whether it counts facts, so that its number is one of cases.</summary>
    internal abstract bool IsCount { get; }

    /// <summary>The kind of fact that is summed; null where none is.</summary>
    public abstract FactKind? Facts { get; }

    /// <summary>The day at whose end the facts are looked at.</summary>
    public abstract Anchor Anchor { get; }

    /// <summary>
    /// Whose number it is by consultant (domain §6, ours 2); null where the facts name one consultant at most.
    /// </summary>
    public abstract Credit? Credit { get; }

    /// <summary>Whether what it counts in one period it counts in no other.</summary>
    internal abstract bool IsOfOnePeriod { get; }

    /// <summary>The ids of the facts behind the term, sorted ordinally; one of several facts recurs.</summary>
    internal abstract IReadOnlyList<string> Members(
        IFigureSource source, Scope scope, IReadOnlyList<Dimension> by, GroupKey group);

    /// <summary>The same as typed ids, read from the facts' first column of such ids.</summary>
    internal abstract IReadOnlyList<TId> Members<TId>(
        IFigureSource source, Scope scope, IReadOnlyList<Dimension> by, GroupKey group)
        where TId : struct;

    /// <summary>Why a card counts or not, by each fact about it.</summary>
    internal abstract IReadOnlyList<Explanation> Explain(IFigureSource source, Scope scope, CardId card);

    /// <summary>The same term of what is in a scope.</summary>
    internal abstract KpiTerm Within(Scope scope);

    /// <summary>The same term of a period of its own, whatever period it is asked of.</summary>
    internal abstract KpiTerm In(ReportingPeriod period);

    /// <summary>Where the term's sum will stand among the answers of a plan.</summary>
    internal abstract TermPlace PlaceIn(PlanDraft draft);
}

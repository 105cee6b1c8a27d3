using Funnel.Domain.Bulk;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Kpis;

/// <summary>
/// Figures that are kept up to date: when something happens to a card, its old facts go out and its new ones come in,
/// and nothing else is counted again. A new day or another period is a new ledger. It is changed in place and by one
/// thread at a time; <see cref="Table"/> is a copy.
/// </summary>
/// <remarks>The caller vouches that facts taken out were counted before.</remarks>
public sealed class KpiLedger
{
    private readonly IReadOnlyList<QuestionLedger> _ledgers;

    /// <summary>A ledger of a plan.</summary>
    /// <param name="plan">What is counted.</param>
    /// <param name="start">What was counted so far, a tally for each question; null for nothing.</param>
    /// <exception cref="ArgumentException">
    /// The plan is by months, which have no facts of their own; or what was counted so far answers another plan.
    /// </exception>
    /// <exception cref="NotSupportedException">A KPI holds a condition given as code; the message names it.</exception>
    public KpiLedger(KpiPlan plan, IReadOnlyList<Tallies>? start = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (KpiSeries.IsIn(plan.By))
        {
            throw new ArgumentException("Months have no facts of their own to be kept.", nameof(plan));
        }

        if (start is not null && start.Count != plan.Questions.Count)
        {
            throw new ArgumentException($"{plan.Questions.Count} questions have {start.Count} answers.", nameof(start));
        }

        Plan = plan;
        _ledgers = plan.Ask(new Opening(plan, start));
    }

    /// <summary>What is counted.</summary>
    public KpiPlan Plan { get; }

    /// <summary>The figures as they stand.</summary>
    public KpiTable Table => Plan.Table([.. _ledgers.Select(ledger => ledger.ToTallies())]);

    /// <summary>The tallies as they stand, one for each question.</summary>
    public IReadOnlyList<Tallies> ToTallies() => [.. _ledgers.Select(ledger => ledger.ToTallies())];

    /// <summary>
    /// Takes out the facts of what has changed as it was before, and counts those of what has become of it: the facts
    /// of one card, mostly. Null stands for nothing, before something is new and after it is gone.
    /// </summary>
    /// <exception cref="ArgumentException">The facts are of another period; nothing is changed.</exception>
    public void Replace(IFactSource? before, IFactSource? after)
    {
        foreach (var facts in (IFactSource?[])[before, after])
        {
            if (facts is not null && facts.Period != Plan.Period)
            {
                throw new ArgumentException($"The facts are of {facts.Period}, not of {Plan.Period}.", nameof(after));
            }
        }

        foreach (var ledger in _ledgers)
        {
            ledger.Replace(before, after);
        }
    }

    private sealed class Opening(KpiPlan plan, IReadOnlyList<Tallies>? start) : IFactEngine<QuestionLedger>
    {
        public QuestionLedger Answer<T>(FactQuestion<T> question) => new QuestionLedger<T>(
            question, start?[plan.Questions.TakeWhile(other => other != question).Count()]);
    }
}

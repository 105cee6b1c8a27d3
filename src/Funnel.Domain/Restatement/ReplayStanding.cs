using Funnel.Domain.Bulk;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Restatement;

/// <summary>
/// How a unit stands after a row: its facts, and the figures of each plan. What the row left as it was before is not
/// counted again.
/// </summary>
internal sealed class ReplayStanding
{
    private readonly FactBook _facts;
    private readonly IReadOnlyList<Tallies>[] _answers;

    /// <param name="facts">The facts of the unit.</param>
    /// <param name="plans">What is asked of them.</param>
    /// <param name="before">How the unit stood before the row; null before the first one.</param>
    public ReplayStanding(FactBook facts, IReadOnlyList<KpiPlan> plans, ReplayStanding? before)
    {
        _facts = facts;
        _answers = new IReadOnlyList<Tallies>[plans.Count];
        Tables = new KpiTable[plans.Count];
        var counting = new RowCounting(facts);
        for (var plan = 0; plan < plans.Count; plan++)
        {
            _answers[plan] = plans[plan].Ask<Tallies>(
                before is null ? counting : new Recount(counting, facts, before._facts, before._answers[plan]));
            Tables[plan] = before is not null && _answers[plan].SequenceEqual(before._answers[plan])
                ? before.Tables[plan]
                : plans[plan].Table(_answers[plan]);
        }
    }

    /// <summary>The figures of each plan; the same object as before the row where nothing has changed.</summary>
    public KpiTable[] Tables { get; }

    /// <summary>Answers as before where the facts asked about are the same.</summary>
    private sealed class Recount(
        RowCounting counting, FactBook facts, FactBook before, IReadOnlyList<Tallies> answers) : IFactEngine<Tallies>
    {
        private int _asked;

        public Tallies Answer<T>(FactQuestion<T> question)
        {
            var place = _asked++;
            var (kind, anchor) = (question.Kind, question.Anchor);
            return before.Of(kind, anchor).SequenceEqual(facts.Of(kind, anchor))
                ? answers[place]
                : counting.Answer(question);
        }
    }
}

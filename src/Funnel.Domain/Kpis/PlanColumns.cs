using Funnel.Domain.Bulk;
using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Kpis;

/// <summary>The columns that a plan needs, one table for each question, filled as facts are made.</summary>
internal sealed class PlanColumns : IFactReceiver, IFactEngine<QuestionColumns>
{
    private readonly IReadOnlyList<FactQuestion> _questions;
    private readonly IReadOnlyList<QuestionColumns> _tables;

    public PlanColumns(KpiPlan plan) => (_questions, _tables) = (plan.Questions, plan.Ask(this));

    public QuestionColumns Answer<T>(FactQuestion<T> question) => new QuestionColumns<T>(question);

    public Action<T>? For<T>(FactKind<T> kind, Anchor anchor)
    {
        Action<T>? take = null;
        for (var place = 0; place < _questions.Count; place++)
        {
            var question = _questions[place];
            if (question.Facts == kind && FactMaking.AnchorMade(kind, question.Anchor, question.Period) == anchor)
            {
                take += ((QuestionColumns<T>)_tables[place]).Add;
            }
        }

        return take;
    }

    public void AddAll(IFactSource facts, CancellationToken cancellationToken)
    {
        foreach (var table in _tables)
        {
            table.AddAll(facts, cancellationToken);
        }
    }

    public IReadOnlyList<Tallies> Count(ScanOptions options, CancellationToken cancellationToken) =>
        [.. _tables.Select(table => table.Count(options, cancellationToken))];
}

using Funnel.Domain.Bulk;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Kpis;

/// <summary>
/// Answers row by row. It is the definition: every other way of counting must agree with it.
/// </summary>
internal sealed class RowCounting(IFactSource facts, CancellationToken cancellationToken = default)
    : IFactEngine<Tallies>
{
    public Tallies Answer<T>(FactQuestion<T> question)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var sums = new RowSums<T>(question.Columns, question.Totals);
        foreach (var fact in facts.Of(question.Kind, question.Anchor))
        {
            cancellationToken.ThrowIfCancellationRequested();
            sums.Add(fact);
        }

        return new(question.Heading, sums.Rows);
    }
}

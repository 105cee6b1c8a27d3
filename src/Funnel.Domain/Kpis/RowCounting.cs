using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
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
        Dictionary<GroupKey, long[]> sums = [];
        foreach (var fact in facts.Of(question.Kind, question.Anchor))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var key = new GroupKey([.. question.Columns.Select(column => column.TextOf(fact))]);
            if (!sums.TryGetValue(key, out var group))
            {
                sums.Add(key, group = new long[question.Totals.Count]);
            }

            for (var total = 0; total < group.Length; total++)
            {
                group[total] = checked(group[total] + question.Totals[total].Of(fact));
            }
        }

        return new(question.Heading, sums.Select(group => (group.Key, (IReadOnlyList<long>)group.Value)));
    }
}

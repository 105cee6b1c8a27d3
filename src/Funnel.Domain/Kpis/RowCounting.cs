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
        cancellationToken.ThrowIfCancellationRequested();
        Dictionary<GroupKey, long[]> sums = new(new GroupKey.ByTexts());
        var sumsOf = sums.GetAlternateLookup<ReadOnlySpan<string>>();
        var texts = new string[question.Columns.Count];
        foreach (var fact in facts.Of(question.Kind, question.Anchor))
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var column = 0; column < texts.Length; column++)
            {
                texts[column] = question.Columns[column].TextOf(fact);
            }

            if (!sumsOf.TryGetValue(texts, out var group))
            {
                sumsOf[texts] = group = new long[question.Totals.Count];
            }

            for (var total = 0; total < group.Length; total++)
            {
                group[total] = checked(group[total] + question.Totals[total].Of(fact));
            }
        }

        return new(question.Heading, sums.Select(group => (group.Key, (IReadOnlyList<long>)group.Value)));
    }
}

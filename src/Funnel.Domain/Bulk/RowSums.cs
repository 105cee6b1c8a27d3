using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk;

/// <summary>
/// Totals added up fact by fact and group by group, each asked what the fact adds to it: the definition that every
/// other way of counting must agree with.
/// </summary>
internal sealed class RowSums<T>(IReadOnlyList<SymbolColumn<T>> by, IReadOnlyList<Total<T>> totals)
{
    private readonly Dictionary<string[], long[]> _sums = new(new TextsComparer());
    private readonly string[] _texts = new string[by.Count];

    /// <summary>The groups met so far, in no particular order, and what their totals come to.</summary>
    public IEnumerable<(GroupKey Group, IReadOnlyList<long> Values)> Rows =>
        _sums.Select(group => (new GroupKey(group.Key), (IReadOnlyList<long>)group.Value));

    /// <summary>Adds what a fact comes to, times a sign.</summary>
    public void Add(T fact, int sign = 1)
    {
        for (var column = 0; column < _texts.Length; column++)
        {
            _texts[column] = by[column].TextOf(fact);
        }

        var sums = Of(_texts);
        for (var total = 0; total < sums.Length; total++)
        {
            sums[total] = checked(sums[total] + (sign * totals[total].Of(fact)));
        }
    }

    /// <summary>The sums of the group with some texts, whether or not it was met before.</summary>
    public long[] Of(string[] texts)
    {
        if (!_sums.TryGetValue(texts, out var sums))
        {
            _sums.Add([.. texts], sums = new long[totals.Count]);
        }

        return sums;
    }
}

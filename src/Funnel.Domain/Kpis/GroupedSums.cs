using Funnel.Domain.Specifications;

namespace Funnel.Domain.Kpis;

/// <summary>Sums of terms by group, while they are being added up row by row.</summary>
internal sealed class GroupedSums(IReadOnlyList<Dimension> by)
{
    private readonly Dictionary<(KpiTerm Term, GroupKey Key), long> _sums = [];

    public IReadOnlyList<Dimension> By => by;

    /// <summary>Every group in which something was added that is not zero.</summary>
    public HashSet<GroupKey> Groups { get; } = [];

    public void Add(KpiTerm term, GroupKey key, long amount)
    {
        if (amount == 0)
        {
            return;
        }

        Groups.Add(key);
        _sums[(term, key)] = _sums.GetValueOrDefault((term, key)) + amount;
    }

    public long Of(KpiTerm term, GroupKey key) => _sums.GetValueOrDefault((term, key));

    public long Total(KpiTerm term) => Groups.Sum(key => Of(term, key));
}

namespace Funnel.Domain.Kpis;

/// <summary>Sums of terms by group, while they are being added up.</summary>
internal sealed class CountedSums : ITermSums
{
    private readonly HashSet<GroupKey> _groups = [];
    private readonly Dictionary<(KpiTerm Term, GroupKey Key), long> _sums = [];

    public IReadOnlyCollection<GroupKey> Groups => _groups;

    public void Add(KpiTerm term, GroupKey key, long amount)
    {
        if (amount == 0)
        {
            return;
        }

        _groups.Add(key);
        _sums[(term, key)] = _sums.GetValueOrDefault((term, key)) + amount;
    }

    public long Of(KpiTerm term, GroupKey key) => _sums.GetValueOrDefault((term, key));
}

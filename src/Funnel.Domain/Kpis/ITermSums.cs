namespace Funnel.Domain.Kpis;

/// <summary>Sums of KPI terms by group, whichever engine added them up.</summary>
internal interface ITermSums
{
    /// <summary>Every group in which some term's sum is not zero.</summary>
    public IReadOnlyCollection<GroupKey> Groups { get; }

    /// <summary>The sum of a term in a group; zero where the group has nothing of it.</summary>
    public long Of(KpiTerm term, GroupKey key);
}

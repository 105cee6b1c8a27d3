using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Samples.Cluster.Reports;

namespace Funnel.Samples.Cluster.Trials;

/// <summary>The contacts of each dealer, from the silos or from a history at once.</summary>
internal sealed class TrialReport(SalesStandard standard, ReportingPeriod period)
{
    private readonly Kpi _contacts = standard.Kpis.Get("contacts");

    public async Task<(IReadOnlyDictionary<string, long> Counts, SortedSet<string> Missing)> AskAsync(
        IClusterClient client, TimeSpan patience)
    {
        SortedSet<string> missing = new(StringComparer.Ordinal);
        var source = new ClusterFigures(client, standard, [], period, patience, missing);
        return (CountsOf(await Of(standard.Figures(source)).TableAsync()), missing);
    }

    public IReadOnlyDictionary<string, long> Count(FunnelHistory history) =>
        CountsOf(Of(standard.Figures(history, period)).Table);

    private Figures Of(Figures figures) => figures.Of(_contacts).By(Dimensions.Dealer);

    private Dictionary<string, long> CountsOf(KpiTable table) => table.Groups.ToDictionary(
        group => group.Key.Values[0], group => (long)group[_contacts].Numerator, StringComparer.Ordinal);
}

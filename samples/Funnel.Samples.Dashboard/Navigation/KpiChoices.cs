using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Figures;

namespace Funnel.Samples.Dashboard.Navigation;

/// <summary>The KPIs that an analysis can be asked about, family by family.</summary>
internal sealed class KpiChoices
{
    private readonly SalesStandard _standard;
    private readonly Func<Kpi, bool> _fits;

    /// <param name="standard">The standard whose KPIs they are.</param>
    /// <param name="fits">Which of them.</param>
    /// <param name="asked">The id asked for; the usual one where there is none.</param>
    /// <param name="usual">The id of the usual one.</param>
    public KpiChoices(SalesStandard standard, Func<Kpi, bool> fits, string? asked, string usual)
    {
        (_standard, _fits, Asked) = (standard, fits, asked is { Length: > 0 } ? asked : usual);
        Chosen = standard.Kpis.TryGet(Asked, out var known) && fits(known) ? known : null;
    }

    /// <summary>The id asked for.</summary>
    public string Asked { get; }

    /// <summary>The KPI asked for; null where there is none, or it does not fit.</summary>
    public Kpi? Chosen { get; }

    /// <summary>Every KPI that fits.</summary>
    public IEnumerable<IGrouping<KpiFamily, Kpi>> Families => KpiFamilies.Of(_standard)
        .SelectMany(family => family)
        .Where(_fits)
        .GroupBy(kpi => kpi.Family);
}

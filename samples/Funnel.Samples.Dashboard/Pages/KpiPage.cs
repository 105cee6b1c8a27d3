using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>A page about one KPI that is chosen on it.</summary>
internal abstract class KpiPage(
    RecordsFollower follower, SalesStandard standard, ShowroomToday today, Visitor visitor)
    : ScopedPage(follower, today, visitor)
{
    public KpiChoices Kpis { get; private set; } = null!;

    /// <summary>The KPI chosen.</summary>
    public Kpi Kpi => Kpis.Chosen!;

    /// <summary>Reads which KPI is asked for: false, and a page that says so, where there is none such.</summary>
    protected bool Choose(string? kpi, Func<Kpi, bool> fits)
    {
        Kpis = new(standard, fits, kpi, FlowRateKpis.CloseRate.Id);
        if (Kpis.Chosen is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return Kpis.Chosen is not null;
    }
}

using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Records;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>The overview.</summary>
internal sealed class IndexModel(RecordsFollower follower, FunnelFigures figures, ShowroomToday today) : PageModel
{
    public IReadOnlyList<KpiValue> Values { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var records = await follower.CurrentAsync(stop);
        var period = new ReportingPeriod(today.Date.With(DateAdjusters.StartOfMonth), today.Date);
        Values = figures.Of(records, Scope.Group, period);
    }
}

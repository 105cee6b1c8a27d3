using Funnel.Samples.Telemetry;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>
/// Measures pages by their names, which are this program's own words: what a page works out before it is written.
/// </summary>
internal sealed class PageTelemetry(FunnelTelemetry telemetry) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var page = context.ActionDescriptor.ViewEnginePath.TrimStart('/');
        return telemetry.AskAsync(page, () => next(), told => told.Exception is null);
    }
}

using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Pages;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>
/// Stands before every page: one that takes no forms is sent none, and one about a dealer or consultant that nobody
/// knows is not shown with zeros.
/// </summary>
internal sealed class PageGuard(PageFrame frame, Visitor visitor) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        context.Result = context.HandlerMethod is null
            ? new StatusCodeResult(StatusCodes.Status405MethodNotAllowed)
            : await AgainstScopeAsync(context.HttpContext);
        if (context.Result is null)
        {
            await next();
        }
    }

    private async Task<IActionResult?> AgainstScopeAsync(HttpContext context)
    {
        if (!frame.HasScope || await frame.UnknownAsync(context.RequestAborted) is not { } unknown)
        {
            return null;
        }

        if (context.Request.Query["dealer"].Count == 0 && visitor.UsualDealer is not null)
        {
            // The dealer one begins with has gone, and nobody asked for it now.
            context.Response.Cookies.Delete(Cookies.Dealer);
            return new LocalRedirectResult(frame.Here);
        }

        context.Items[ErrorModel.Missing] = ErrorTexts.UnknownScope(unknown);
        return new NotFoundResult();
    }
}

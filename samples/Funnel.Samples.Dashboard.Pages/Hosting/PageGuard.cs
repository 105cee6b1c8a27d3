using Funnel.Samples.Dashboard.Access;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Pages;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>
/// Stands before every page: its visitor must be allowed to open it, or to send its form; one that takes no forms is
/// sent none; one about a dealer or consultant that nobody knows, or the visitor does not see, is not shown with zeros.
/// </summary>
internal sealed class PageGuard(PageFrame frame, Visitor visitor) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        context.Result = await AgainstAsync(context);
        if (context.Result is not null)
        {
            return;
        }

        var executed = await next();
        if (executed.Exception is AccessRefusedException)
        {
            (executed.ExceptionHandled, executed.Result) = (true, Refusal);
        }

        if (executed.Result is { } result)
        {
            executed.Result = Outside(result, context.HttpContext.Request);
        }
    }

    private static StatusCodeResult Refusal => new(StatusCodes.Status403Forbidden);

    private async Task<IActionResult?> AgainstAsync(PageHandlerExecutingContext context)
    {
        var request = context.HttpContext;
        if (request.Features.Get<DashboardPipeline.EnteredDashboard>() is null)
        {
            // Found by a way of the host's own, where nothing was asked of whoever comes.
            return new NotFoundResult();
        }

        var page = PageAccessAttribute.Of(context.ActionDescriptor.HandlerTypeInfo);
        return context.HandlerMethod is null ? new StatusCodeResult(StatusCodes.Status405MethodNotAllowed)
            : !page.Allows(request.Access(), HttpMethods.IsPost(request.Request.Method)) ? Refusal
            : page.IsForAnybody ? null
            : await AgainstScopeAsync(request);
    }

    private async Task<IActionResult?> AgainstScopeAsync(HttpContext context)
    {
        var isNarrow = context.Access()?.Scope is not FunnelScope.OfGroup;
        if (!(frame.HasScope || isNarrow) || await frame.UnknownAsync(context.RequestAborted) is not { } unknown)
        {
            return null;
        }

        if (context.Request.Query["dealer"].Count == 0 && visitor.UsualDealer is not null)
        {
            // The dealer one begins with has gone, and nobody asked for it now.
            context.Response.Cookies.Delete(
                Cookies.Dealer, new() { Path = PageAddress.CookiePath(context.Request) });
            return new LocalRedirectResult(PageAddress.Outside(context.Request, frame.Here));
        }

        context.Items[ErrorModel.Missing] = ErrorTexts.UnknownScope(unknown);
        return new NotFoundResult();
    }

    // Pages lead on to addresses as they write them.
    private static IActionResult Outside(IActionResult result, HttpRequest request) => result switch
    {
        RedirectResult { Url: var url } => new RedirectResult(PageAddress.Outside(request, url)),
        LocalRedirectResult { Url: var url } => new LocalRedirectResult(PageAddress.Outside(request, url)),
        _ => result,
    };
}

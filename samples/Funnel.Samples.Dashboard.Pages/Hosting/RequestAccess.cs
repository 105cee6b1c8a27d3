using Funnel.Samples.Dashboard.Access;
using Microsoft.AspNetCore.Diagnostics;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>Asks the host once for each request what its visitor may see and do.</summary>
internal static class RequestAccess
{
    public static IApplicationBuilder UseAccess(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        // An error page is shown to nobody in particular where that is what could not be found out.
        if (context.Access() is null && context.Features.Get<IExceptionHandlerFeature>() is null)
        {
            var access = await context.RequestServices.GetRequiredService<IFunnelAccess>().OfAsync(context);
            context.Features.Set(access);
        }

        if (context.Access() is null && context.Features.Get<IStatusCodeReExecuteFeature>() is null
            && context.Features.Get<IExceptionHandlerFeature>() is null)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await next(context);
    });
}

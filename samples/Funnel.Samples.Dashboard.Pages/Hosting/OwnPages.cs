using Funnel.Samples.Dashboard.Access;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>
/// The dashboard's pages among those a host may have of its own: each is guarded, and nothing else is shown below the
/// dashboard's path.
/// </summary>
internal static class OwnPages
{
    /// <summary>Guards every page of this assembly, and marks it as guarded.</summary>
    public static void Guard(PageApplicationModel page)
    {
        if (page.HandlerType.Assembly == typeof(OwnPages).Assembly)
        {
            page.Filters.Add(new Microsoft.AspNetCore.Mvc.ServiceFilterAttribute(typeof(PageGuard)));
            page.Filters.Add(new Microsoft.AspNetCore.Mvc.ServiceFilterAttribute(typeof(PageTelemetry)));
            page.EndpointMetadata.Add(PageAccessAttribute.Of(page.HandlerType));
        }
    }

    /// <summary>Hides pages that are not guarded: there are none such here.</summary>
    public static IApplicationBuilder UseOwnPagesOnly(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint() is { } found && found.Metadata.GetMetadata<PageAccessAttribute>() is null)
        {
            context.SetEndpoint(null);
        }

        return next(context);
    });
}

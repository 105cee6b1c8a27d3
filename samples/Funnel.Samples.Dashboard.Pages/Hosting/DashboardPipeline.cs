using Funnel.Samples.Dashboard.Recording.Importing;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>
/// Answers everything below the dashboard's path. The path goes into the path base, so that pages know nothing of it
/// and every address they give has it.
/// </summary>
internal static class DashboardPipeline
{
    public static RequestDelegate Build(IEndpointRouteBuilder endpoints)
    {
        var app = endpoints.CreateApplicationBuilder();
        var services = endpoints.ServiceProvider;
        app.Use(EnterAsync);
        app.UseSecurityHeaders();
        app.UseWaitingPage(services.GetRequiredService<Readiness>());
        app.UseUploadLimit(services.GetRequiredService<ImportLimits>());
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseRequestChecks();
        PageFiles.Use(app);
        app.UseAccess();
        app.UseRouting();
        app.UseOwnPagesOnly();
        app.UseEndpoints(pages => pages.MapRazorPages());
        return app.Build();
    }

    // The host's endpoint has been found and authorized; which page it is, is found below.
    private static async Task EnterAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        var (endpoint, outer, path) = (context.GetEndpoint(), request.PathBase, request.Path);
        var below = endpoint is RouteEndpoint { RoutePattern.PathSegments.Count: var segments } ? segments - 1 : 0;
        var end = EndOf(path.Value ?? "", below);
        request.PathBase = outer.Add(path.Value![..end]);
        request.Path = end < path.Value!.Length ? path.Value[end..] : "/";
        request.RouteValues.Clear();
        context.SetEndpoint(null);
        context.Features.Set(new EnteredDashboard());
        try
        {
            await next(context);
        }
        finally
        {
            (request.PathBase, request.Path) = (outer, path);
            context.SetEndpoint(endpoint);
        }
    }

    // Where the first segments of a path end.
    private static int EndOf(string path, int segments)
    {
        var end = 0;
        for (var passed = 0; passed < segments && end < path.Length; passed++)
        {
            var next = path.IndexOf('/', end + 1);
            end = next < 0 ? path.Length : next;
        }

        return end;
    }

    /// <summary>That a request came by the dashboard's path, where everything is asked of it.</summary>
    internal sealed class EnteredDashboard;
}

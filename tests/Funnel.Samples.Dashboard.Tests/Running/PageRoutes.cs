using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;

namespace Funnel.Samples.Dashboard.Tests.Running;

/// <summary>
/// An address of every page there is, from the running host itself: a page added is there without a word. What a route
/// leaves open is filled in here; one that nothing is known for fails.
/// </summary>
internal static class PageRoutes
{
    // These are files, or lead elsewhere at once.
    private static readonly string[] NoPages = ["dataset.zip", "sample.zip", "settings"];

    public static IReadOnlyList<string> Of(RunningDashboard dashboard, string card) =>
    [
        .. dashboard.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/'))
            .Where(route => !NoPages.Contains(route))
            .Select(route => AddressOf(route, card))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static string AddressOf(string route, string card) => route switch
    {
        "cards/{id}" => $"/cards/{card}",
        "cards/{id}/merged" => $"/cards/{card}/merged",
        "cards/{id}/{move}" => $"/cards/{card}/contact",
        "cards/{id}/rows/{version:int}/{how}" => $"/cards/{card}/rows/1/amend",
        "leads/{id}" => "/leads/new?dealer=D001",
        "traffic/{id}" => "/traffic/new?dealer=D001",
        "error/{code:int}" => "/error/404",
        "members" => "/members?kpi=new-prospects&group=channel",
        "search" => "/search?q=C001",
        "Index" => "/",
        _ => route.Contains('{', StringComparison.Ordinal)
            ? throw new InvalidOperationException($"Which address of the page '{route}' is to be looked at?")
            : "/" + route,
    };
}

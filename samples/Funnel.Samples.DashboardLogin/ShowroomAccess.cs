using System.Security.Claims;
using Funnel.Samples.Dashboard.Access;

namespace Funnel.Samples.DashboardLogin;

/// <summary>Says from a user's claims what the dashboard may show and take.</summary>
internal sealed class ShowroomAccess : IFunnelAccess
{
    private const FunnelRights Manages = FunnelRights.Personal | FunnelRights.Moves | FunnelRights.Transfers
        | FunnelRights.Merges | FunnelRights.Corrections | FunnelRights.Closes | FunnelRights.Exports
        | FunnelRights.Audit;

    public ValueTask<FunnelAccess?> OfAsync(HttpContext request) => ValueTask.FromResult(Of(request.User));

    private static FunnelAccess? Of(ClaimsPrincipal user)
    {
        var name = user.Identity?.Name;
        var of = user.FindFirstValue("of");
        return user.FindFirstValue(ClaimTypes.Role) switch
        {
            "group" => new(name!, FunnelScope.Group, FunnelRights.All),
            "region" => new(name!, FunnelScope.Region(new(of!)), Manages),
            "dealer" => new(name!, FunnelScope.Dealer(new(of!)), Manages),
            "consultant" => new(
                name!,
                FunnelScope.Consultant(new(user.FindFirstValue("dealer")!), new(of!)),
                FunnelRights.Personal | FunnelRights.Moves),
            "auditor" => new(name!, FunnelScope.Group, FunnelRights.Audit),
            _ => null,
        };
    }
}

namespace Funnel.Samples.Dashboard.Access;

/// <summary>
/// The one seam between a host's login and the dashboard: the host says, once for each request, who asks, and what that
/// visitor may see and do.
/// </summary>
public interface IFunnelAccess
{
    /// <summary>The access of whoever sends a request; null where that is nobody the dashboard is for.</summary>
    /// <param name="request">The request, with its user.</param>
    public ValueTask<FunnelAccess?> OfAsync(HttpContext request);
}

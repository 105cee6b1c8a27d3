using Funnel.Samples.Dashboard.Access;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>Alone on a laptop: whoever has come by the printed address is the store's owner.</summary>
internal sealed class OwnerAccess : IFunnelAccess
{
    // Who signs what is recorded here: this host knows no users.
    private static readonly FunnelAccess Owner = new("dashboard", FunnelScope.Group, FunnelRights.All);

    public ValueTask<FunnelAccess?> OfAsync(HttpContext request) => ValueTask.FromResult<FunnelAccess?>(Owner);
}

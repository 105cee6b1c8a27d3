using System.Security.Claims;

namespace Funnel.Samples.DashboardLogin;

/// <summary>
/// A made-up user; a host of one's own has its directory instead. Of the login, the dashboard knows only the claims.
/// </summary>
internal sealed record ShowroomUser(string Name, string Role, string? Of = null, string? Dealer = null)
{
    public IReadOnlyList<Claim> Claims =>
    [
        new(ClaimTypes.Name, Name), new(ClaimTypes.Role, Role),
        .. Of is null ? Array.Empty<Claim>() : [new("of", Of)],
        .. Dealer is null ? Array.Empty<Claim>() : [new("dealer", Dealer)],
    ];
}

using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Funnel.Samples.Dashboard.Visitors;

/// <summary>
/// The permission to see names and phone numbers. It ends by itself, whatever a browser keeps: on a showroom's own
/// computer the next person finds them masked.
/// </summary>
internal sealed class Unmasking(IDataProtectionProvider protection)
{
    private const string Shown = "shown";

    private readonly ITimeLimitedDataProtector _protector =
        protection.CreateProtector("Funnel.Samples.Dashboard.Unmasking").ToTimeLimitedDataProtector();

    /// <summary>How long it lasts.</summary>
    public static TimeSpan Lasts { get; } = TimeSpan.FromMinutes(15);

    /// <summary>A permission from now on.</summary>
    public string Grant() => _protector.Protect(Shown, Lasts);

    /// <summary>Whether a permission was given here and is not over.</summary>
    public bool Holds(string? permission)
    {
        try
        {
            return permission is { Length: > 0 } && _protector.Unprotect(permission) == Shown;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}

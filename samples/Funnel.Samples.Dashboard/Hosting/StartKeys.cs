using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>
/// Keys that stand in printed addresses, each good for one time: whoever reads this program's window is its owner,
/// and no other user of the machine is.
/// </summary>
internal sealed class StartKeys(IDataProtectionProvider protection)
{
    private const int KeyBytes = 24;
    private const string Owner = "owner";

    private readonly Lock _lock = new();
    private readonly List<string> _open = [];

    private readonly ITimeLimitedDataProtector _protector =
        protection.CreateProtector("Funnel.Samples.Dashboard.Session").ToTimeLimitedDataProtector();

    /// <summary>How long a browser is let in that came with a key: a working day.</summary>
    public static TimeSpan Lasts { get; } = TimeSpan.FromHours(12);

    /// <summary>A key that nobody has used.</summary>
    public string Issue()
    {
        var key = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(KeyBytes));
        lock (_lock)
        {
            _open.Add(key);
        }

        return key;
    }

    /// <summary>Uses a key up: a session for it, or null where there is no such key any more.</summary>
    public string? Take(string key)
    {
        lock (_lock)
        {
            return _open.Remove(key) ? _protector.Protect(Owner, Lasts) : null;
        }
    }

    /// <summary>Whether a session was given here and is not over.</summary>
    public bool Holds(string? session)
    {
        try
        {
            return session is { Length: > 0 } && _protector.Unprotect(session) == Owner;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}

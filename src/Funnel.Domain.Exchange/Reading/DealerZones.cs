using System.Text;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The time zone of each dealer, for moments that are written in another.</summary>
internal sealed class DealerZones
{
    private static readonly DateTimeZone Usual = DateTimeZoneProviders.Tzdb[Dealer.DefaultTimeZone];

    private readonly Dictionary<string, Dealer> _dealers = new(StringComparer.Ordinal);

    /// <summary>The dealers whose zones are known from now on.</summary>
    public void Take(IEnumerable<Dealer> dealers)
    {
        foreach (var dealer in dealers)
        {
            _dealers[dealer.Id.Value] = dealer;
        }
    }

    public DateTimeZone Of(ReadOnlySpan<byte> dealer) =>
        _dealers.TryGetValue(Encoding.UTF8.GetString(dealer), out var known)
        && DateTimeZoneProviders.Tzdb.GetZoneOrNull(known.TimeZone) is { } zone
            ? zone
            : Usual;
}

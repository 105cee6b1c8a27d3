using System.Collections.Frozen;
using Funnel.Domain.Dealers;
using Funnel.Domain.Duplicates;
using NodaTime.TimeZones;
using PhoneNumbers;
using PhoneNumber = Funnel.Domain.Duplicates.PhoneNumber;

namespace Funnel.Domain.Exchange.Phones;

/// <summary>
/// Reads phone numbers as they are dialled in the country of each dealer, which its time zone tells: a trunk zero or a
/// country code makes no other number.
/// </summary>
public sealed class DealerPhones : IPhoneReader
{
    private const string China = "CN";
    private const int MobileDigits = 11;

    private static readonly FrozenDictionary<string, string> Countries = CountriesOfZones();

    private readonly FrozenDictionary<DealerId, string> _countries;

    /// <summary>Reads numbers for these dealers; for any other as in the zone a dealer has by default.</summary>
    public DealerPhones(IEnumerable<Dealer> dealers)
    {
        ArgumentNullException.ThrowIfNull(dealers);
        _countries = dealers.DistinctBy(dealer => dealer.Id).ToFrozenDictionary(dealer => dealer.Id, CountryOf);
    }

    /// <inheritdoc/>
    public IReadOnlyList<PhoneNumber> Read(string written, DealerId dealer)
    {
        ArgumentNullException.ThrowIfNull(written);
        var country = _countries.GetValueOrDefault(dealer, China);
        if (country == China && IsPlainMobile(written) && PhoneNumber.TryRead(written, out var plain))
        {
            return [plain];
        }

        HashSet<PhoneNumber> numbers = [];
        foreach (var number in WrittenNumbers.In(written))
        {
            if (PhoneNumber.TryRead(International(number, country) ?? number, out var read))
            {
                numbers.Add(read);
            }
        }

        return [.. numbers];
    }

    private static bool IsPlainMobile(string written) =>
        written.Length == MobileDigits && written[0] == '1' && !written.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>The number with its country code; null where it cannot be one of the country's.</summary>
    private static string? International(string number, string country)
    {
        var phones = PhoneNumberUtil.GetInstance();
        try
        {
            var parsed = phones.Parse(number, country);
            return phones.IsPossibleNumber(parsed) ? phones.Format(parsed, PhoneNumberFormat.E164) : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    private static string CountryOf(Dealer dealer) => Countries.GetValueOrDefault(
        TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(dealer.TimeZone, out var canonical)
            ? canonical
            : dealer.TimeZone,
        China);

    private static FrozenDictionary<string, string> CountriesOfZones()
    {
        Dictionary<string, string> countries = new(StringComparer.Ordinal);
        foreach (var place in TzdbDateTimeZoneSource.Default.ZoneLocations ?? [])
        {
            countries.TryAdd(place.ZoneId, place.CountryCode);
        }

        return countries.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

using System.Diagnostics.CodeAnalysis;

namespace Funnel.Domain.Standards;

/// <summary>The five sales standards that the library knows.</summary>
public static class SalesStandards
{
    // Each is made when it is first asked for: most programs ask for one.
    private static readonly Lazy<SalesStandard> GpsOnce = new(GpsStandard.Define);
    private static readonly Lazy<SalesStandard> SgmOnce = new(SgmStandard.Define);
    private static readonly Lazy<SalesStandard> LotusOnce = new(LotusStandard.Define);
    private static readonly Lazy<SalesStandard> NissanOnce = new(NissanStandard.Define);
    private static readonly Lazy<SalesStandard> DrmOnce = new(DrmStandard.Define);
    private static readonly Lazy<IReadOnlyList<SalesStandard>> AllOnce = new(() => [Gps, Sgm, Lotus, Nissan, Drm]);

    /// <summary>Škoda (Shanghai VW) GPŠ Smart Retail 2.0.</summary>
    public static SalesStandard Gps => GpsOnce.Value;

    /// <summary>SGM Buick process management.</summary>
    public static SalesStandard Sgm => SgmOnce.Value;

    /// <summary>Lotus prospect and owner management.</summary>
    public static SalesStandard Lotus => LotusOnce.Value;

    /// <summary>Nissan customer service standard.</summary>
    public static SalesStandard Nissan => NissanOnce.Value;

    /// <summary>Direct-response database marketing.</summary>
    public static SalesStandard Drm => DrmOnce.Value;

    /// <summary>Every standard.</summary>
    public static IReadOnlyList<SalesStandard> All => AllOnce.Value;

    /// <summary>The standard with a code.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static SalesStandard Get(string code) => TryGet(code, out var standard)
        ? standard
        : throw new KeyNotFoundException($"There is no sales standard '{code}'.");

    /// <summary>The standard with a code, if there is one.</summary>
    public static bool TryGet(string code, [NotNullWhen(true)] out SalesStandard? standard)
    {
        standard = All.FirstOrDefault(s => string.Equals(s.Code, code, StringComparison.Ordinal));
        return standard is not null;
    }
}

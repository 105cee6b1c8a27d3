using System.Diagnostics.CodeAnalysis;

namespace Funnel.Domain.Standards;

/// <summary>The five sales standards that the library knows.</summary>
public static class SalesStandards
{
    /// <summary>Škoda (Shanghai VW) GPŠ Smart Retail 2.0.</summary>
    public static SalesStandard Gps { get; } = GpsStandard.Define();

    /// <summary>SGM Buick process management.</summary>
    public static SalesStandard Sgm { get; } = SgmStandard.Define();

    /// <summary>Lotus prospect and owner management.</summary>
    public static SalesStandard Lotus { get; } = LotusStandard.Define();

    /// <summary>Nissan customer service standard.</summary>
    public static SalesStandard Nissan { get; } = NissanStandard.Define();

    /// <summary>Direct-response database marketing.</summary>
    public static SalesStandard Drm { get; } = DrmStandard.Define();

    /// <summary>Every standard.</summary>
    public static IReadOnlyList<SalesStandard> All { get; } = [Gps, Sgm, Lotus, Nissan, Drm];

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

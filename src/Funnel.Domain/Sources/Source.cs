namespace Funnel.Domain.Sources;

/// <summary>
/// Where a rule, number or formula comes from: one of the five sales standards, or this library's own choice.
/// </summary>
/// <param name="Citation">
/// The key of the source with its section, such as <c>GPS 4.10</c>. A star (<c>GPS*</c>) means named or implied there,
/// with a formula of ours; <c>ours</c> means beyond the sources.
/// </param>
public sealed record Source(string Citation)
{
    /// <summary>A choice made by this library where the sources are silent.</summary>
    public static Source Ours { get; } = new("ours");

    /// <summary>Škoda (Shanghai VW) GPŠ Smart Retail 2.0, printed there.</summary>
    public static Source Gps(string section = "") => Printed("GPS", section);

    /// <summary>SGM Buick process management, printed there.</summary>
    public static Source Sgm(string section = "") => Printed("SGM", section);

    /// <summary>Lotus prospect and owner management, printed there.</summary>
    public static Source Lotus(string section = "") => Printed("LOTUS", section);

    /// <summary>Nissan customer service standard, printed there.</summary>
    public static Source Nissan(string section = "") => Printed("NISSAN", section);

    /// <summary>Direct-response database marketing, printed there.</summary>
    public static Source Drm(string section = "") => Printed("DRM", section);

    /// <summary>The same source where it only names or implies the thing and the formula is ours.</summary>
    internal Source Implied() => new(Citation + "*");

    /// <summary>Both sources.</summary>
    internal Source And(Source other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new($"{Citation}, {other.Citation}");
    }

    /// <inheritdoc/>
    public override string ToString() => Citation;

    private static Source Printed(string key, string section) => new(section.Length == 0 ? key : $"{key} {section}");
}

using Funnel.Domain.Intent;

namespace Funnel.Domain.FollowUp;

/// <summary>The cadences of the sources. SGM and NISSAN print none and use <see cref="Gps"/> (ours).</summary>
internal static class FollowUpCadences
{
    /// <summary>The intent level sets no date; the follow-up level the consultant chooses does (GPS 3).</summary>
    public static FollowUpCadence Gps { get; } = new(LevelScales.Gps, FollowUpLevels.All);

    /// <summary>The customer's level bounds the next date, an appointment going first (LOTUS).</summary>
    public static FollowUpCadence Lotus { get; } = new(LevelScales.Lotus);

    /// <summary>Imminent customers weekly, intending ones monthly (DRM).</summary>
    public static FollowUpCadence Drm { get; } = new(LevelScales.Drm);
}

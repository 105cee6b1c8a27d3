using Funnel.Domain.Intent;
using Funnel.Domain.Sources;
using NodaTime;

namespace Funnel.Domain.Assignment;

/// <summary>Ready-made ladders; DRM is the only source that prints one.</summary>
internal static class ReassignmentLadders
{
    private static readonly Source Drm4 = Source.Drm("4");

    /// <summary>No rule, so that no card is ever recommended: GPS, SGM, LOTUS and NISSAN print none.</summary>
    public static ReassignmentLadder None { get; } = new();

    /// <summary>
    /// Imminent for 3 months without a purchase: pre-lost, to a senior consultant or the sales manager; 3 more months:
    /// lost, to marketing. Intending for 3 months without rising: to another consultant (DRM 4).
    /// </summary>
    /// <remarks>Both times of the imminent count from the day since which the card is at that level (ours).</remarks>
    public static ReassignmentLadder Drm { get; } = new(
        new ReassignmentRule(
            new LevelCode("imminent"),
            after: Period.FromMonths(3),
            ReassignmentAction.PreLost,
            Drm4,
            ReassignmentTarget.SeniorConsultant,
            ReassignmentTarget.SalesManager),
        new ReassignmentRule(
            new LevelCode("imminent"),
            after: Period.FromMonths(6),
            ReassignmentAction.Lost,
            Drm4,
            ReassignmentTarget.Marketing),
        new ReassignmentRule(
            new LevelCode("intending"),
            after: Period.FromMonths(3),
            ReassignmentAction.Reassign,
            Drm4,
            ReassignmentTarget.AnotherConsultant));
}

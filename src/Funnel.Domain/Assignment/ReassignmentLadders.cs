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
    /// Imminent for 3 months without an order: pre-lost, to a senior consultant or the sales manager; 3 more months
    /// after that hand-over: lost, to marketing. Intending for 3 months without rising: to another consultant.
    /// Watching: to marketing, at once (DRM 4).
    /// </summary>
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
            after: Period.FromMonths(3),
            ReassignmentAction.Lost,
            Drm4,
            ReassignmentTarget.Marketing)
        {
            RunsFromHandover = true,
        },
        new ReassignmentRule(
            new LevelCode("intending"),
            after: Period.FromMonths(3),
            ReassignmentAction.Reassign,
            Drm4,
            ReassignmentTarget.AnotherConsultant),
        new ReassignmentRule(
            new LevelCode("watching"),
            after: Period.Zero,
            ReassignmentAction.ToMarketing,
            Drm4,
            ReassignmentTarget.Marketing));
}

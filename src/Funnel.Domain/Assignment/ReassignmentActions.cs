using Funnel.Domain.Wording;

namespace Funnel.Domain.Assignment;

/// <summary>Codes and names of what reassignment rules recommend.</summary>
public static class ReassignmentActions
{
    /// <summary>Every action, as in DRM 4.</summary>
    public static CodeBook<ReassignmentAction> All { get; } = new(
        (ReassignmentAction.Reassign, "reassign", new("重新分配", "reassign")),
        (ReassignmentAction.PreLost, "pre-lost", new("准战败，重新分配", "pre-lost, reassign")),
        (ReassignmentAction.Lost, "lost", new("建议战败", "recommended as lost")),
        (ReassignmentAction.ToMarketing, "to-marketing", new("转市场部培育", "to marketing")));
}

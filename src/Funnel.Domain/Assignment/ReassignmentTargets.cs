using Funnel.Domain.Wording;

namespace Funnel.Domain.Assignment;

/// <summary>Codes and names of those who take over.</summary>
public static class ReassignmentTargets
{
    /// <summary>Every target, as in DRM 4.</summary>
    public static CodeBook<ReassignmentTarget> All { get; } = new(
        (ReassignmentTarget.AnotherConsultant, "another-consultant", new("其他销售人员", "another consultant")),
        (ReassignmentTarget.SeniorConsultant, "senior-consultant", new("更资深的销售人员", "a senior consultant")),
        (ReassignmentTarget.SalesManager, "sales-manager", new("销售经理", "the sales manager")),
        (ReassignmentTarget.Marketing, "marketing", new("市场部", "marketing")));
}

using Funnel.Domain.Wording;

namespace Funnel.Domain.Assignment;

/// <summary>Who should take over a card that made no progress (DRM 4).</summary>
public enum ReassignmentTarget
{
    /// <summary>其他销售人员: any other consultant of the dealer.</summary>
    [Code("another-consultant", "其他销售人员", "another consultant")]
    AnotherConsultant,

    /// <summary>更资深的销售人员: a senior consultant of the dealer.</summary>
    [Code("senior-consultant", "更资深的销售人员", "a senior consultant")]
    SeniorConsultant,

    /// <summary>销售经理: the sales manager, who calls back in person.</summary>
    [Code("sales-manager", "销售经理", "the sales manager")]
    SalesManager,

    /// <summary>市场部: marketing, which follows up all such customers together.</summary>
    [Code("marketing", "市场部", "marketing")]
    Marketing,
}

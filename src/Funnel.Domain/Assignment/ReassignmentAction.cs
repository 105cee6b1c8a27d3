using Funnel.Domain.Wording;

namespace Funnel.Domain.Assignment;

/// <summary>What a reassignment rule recommends for a card (DRM 4). The library never does it by itself.</summary>
public enum ReassignmentAction
{
    /// <summary>重新分配: the card should go to another consultant.</summary>
    [Code("reassign", "重新分配", "reassign")]
    Reassign,

    /// <summary>准战败: the card counts as nearly lost and should go to somebody more experienced.</summary>
    [Code("pre-lost", "准战败，重新分配", "pre-lost, reassign")]
    PreLost,

    /// <summary>战败: the card should be closed as lost and left to marketing.</summary>
    [Code("lost", "建议战败", "recommended as lost")]
    Lost,

    /// <summary>转市场部: no consultant pursues the card; marketing nurtures it.</summary>
    [Code("to-marketing", "转市场部培育", "to marketing")]
    ToMarketing,
}

using Funnel.Domain.Wording;

namespace Funnel.Domain.Restatement;

/// <summary>
/// Why a figure that was reported is another one today; the first that fits a row is its cause (ours 2).
/// </summary>
public enum RestatementCause
{
    /// <summary>作废: a row proved wrong and never was.</summary>
    [Code("voided", "作废", "voided")]
    Voided,

    /// <summary>更正: a row should have said something else.</summary>
    [Code("amended", "更正", "amended")]
    Amended,

    /// <summary>合并: a card is a duplicate of another one.</summary>
    [Code("merged", "合并", "merged")]
    Merged,

    /// <summary>撤销合并: a merge was wrong.</summary>
    [Code("unmerged", "撤销合并", "merge undone")]
    Unmerged,

    /// <summary>转出: a card changed hands; it moves figures between groups, not in total.</summary>
    [Code("transferred", "转出", "transferred")]
    Transferred,

    /// <summary>正常延迟: written down within the usual days.</summary>
    [Code("late", "正常延迟", "late")]
    Late,

    /// <summary>结账后补录: it tells of a month that had been closed.</summary>
    [Code("entered-after-close", "结账后补录", "entered after the close")]
    EnteredAfterClose,

    /// <summary>补录: written down long after it happened.</summary>
    [Code("back-dated", "补录", "back-dated")]
    BackDated,

    /// <summary>时间推移: the day it is seen from is a later one.</summary>
    [Code("matured", "时间推移", "matured")]
    Matured,

    /// <summary>主数据: the regions of dealers are others.</summary>
    [Code("master-data", "主数据", "master data")]
    MasterData,

    /// <summary>口径变更: the KPI is defined otherwise.</summary>
    [Code("definition", "口径变更", "definition")]
    Definition,
}

using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>The causes of a handover that every standard lists.</summary>
internal static class HandoverCauses
{
    /// <summary>Every cause, those of LOTUS in the printed order, then that of DRM.</summary>
    public static CodeList<HandoverCause> All { get; } = new(
        Printed(HandoverCause.CustomerDissatisfied, "客户对销售顾问印象不佳", "customer dissatisfied"),
        Printed(HandoverCause.Neglected, "销售顾问疏于维系", "neglected by the consultant"),
        Printed(HandoverCause.LoadImbalance, "劳务与能力不均，需调整", "load out of balance"),
        Printed(HandoverCause.ConsultantLeft, "员工离职", "consultant left"),
        Printed(HandoverCause.Promoted, "晋升", "consultant promoted"),
        new(HandoverCause.NoProgress, new("长期无进展", "no progress for too long"), Source.Drm()),
        new(HandoverCause.Other, new("其他", "other"), Source.Ours));

    private static ListedCode<HandoverCause> Printed(HandoverCause code, string zh, string en) =>
        new(code, new(zh, en), Source.Lotus());
}

using Funnel.Domain.Wording;

namespace Funnel.Domain.Assignment;

/// <summary>Codes and names of the causes of a handover.</summary>
public static class HandoverCauses
{
    /// <summary>Every cause, those of LOTUS in the printed order, then that of DRM.</summary>
    public static CodeBook<HandoverCause> All { get; } = new(
        (HandoverCause.CustomerDissatisfied, "customer-dissatisfied", new("客户对销售顾问印象不佳", "customer dissatisfied")),
        (HandoverCause.Neglected, "neglected", new("销售顾问疏于维系", "neglected by the consultant")),
        (HandoverCause.LoadImbalance, "load-imbalance", new("劳务与能力不均，需调整", "load out of balance")),
        (HandoverCause.ConsultantLeft, "consultant-left", new("员工离职", "consultant left")),
        (HandoverCause.Promoted, "promoted", new("晋升", "consultant promoted")),
        (HandoverCause.NoProgress, "no-progress", new("长期无进展", "no progress for too long")));

    /// <summary>The causes LOTUS prints.</summary>
    public static IReadOnlyList<HandoverCause> OfLotus { get; } =
    [
        HandoverCause.CustomerDissatisfied, HandoverCause.Neglected, HandoverCause.LoadImbalance,
        HandoverCause.ConsultantLeft, HandoverCause.Promoted,
    ];
}

namespace Funnel.Domain.Assignment;

/// <summary>Why cards or owners are handed to another consultant (LOTUS 换手的时机; no progress: DRM).</summary>
public enum HandoverCause
{
    /// <summary>保有客户对销售顾问印象不佳: the customer is dissatisfied with the consultant.</summary>
    CustomerDissatisfied,

    /// <summary>销售顾问疏于维系: the consultant neglects the customer.</summary>
    Neglected,

    /// <summary>劳务与能力不均: work and ability are out of balance.</summary>
    LoadImbalance,

    /// <summary>员工离职: the consultant left.</summary>
    ConsultantLeft,

    /// <summary>晋升: the consultant was promoted.</summary>
    Promoted,

    /// <summary>长期无进展: the card made no progress for too long (DRM).</summary>
    NoProgress,
}

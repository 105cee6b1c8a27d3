namespace Funnel.Domain.Checks;

/// <summary>The nine stages of the sales process (SGM).</summary>
public enum ProcessStage
{
    /// <summary>基盘客户开发.</summary>
    Base,

    /// <summary>来电接听.</summary>
    Call,

    /// <summary>进店接待.</summary>
    Reception,

    /// <summary>需求分析及产品介绍.</summary>
    Needs,

    /// <summary>试乘试驾.</summary>
    TestDrive,

    /// <summary>报价及成交条件确认.</summary>
    Quote,

    /// <summary>潜在客户跟踪.</summary>
    ProspectFollowUp,

    /// <summary>交车.</summary>
    Delivery,

    /// <summary>售后跟踪.</summary>
    AfterSales,
}

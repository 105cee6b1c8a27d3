using Funnel.Domain.Wording;

namespace Funnel.Domain.Checks;

/// <summary>The nine stages of the sales process (SGM).</summary>
public enum ProcessStage
{
    /// <summary>基盘客户开发.</summary>
    [Code("base", "基盘客户开发", "base customer development")]
    Base,

    /// <summary>来电接听.</summary>
    [Code("call", "来电接听", "answering calls")]
    Call,

    /// <summary>进店接待.</summary>
    [Code("reception", "进店接待", "showroom reception")]
    Reception,

    /// <summary>需求分析及产品介绍.</summary>
    [Code("needs", "需求分析及产品介绍", "needs analysis and product presentation")]
    Needs,

    /// <summary>试乘试驾.</summary>
    [Code("test-drive", "试乘试驾", "test drive")]
    TestDrive,

    /// <summary>报价及成交条件确认.</summary>
    [Code("quote", "报价及成交条件确认", "quote and terms")]
    Quote,

    /// <summary>潜在客户跟踪.</summary>
    [Code("prospect-follow-up", "潜在客户跟踪", "prospect follow-up")]
    ProspectFollowUp,

    /// <summary>交车.</summary>
    [Code("delivery", "交车", "delivery")]
    Delivery,

    /// <summary>售后跟踪.</summary>
    [Code("after-sales", "售后跟踪", "after-sales follow-up")]
    AfterSales,
}

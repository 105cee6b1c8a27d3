using Funnel.Domain.Wording;

namespace Funnel.Domain.Checks;

/// <summary>
/// What a pass/fail observation is about (SGM); each has a KPI of its own, whose id is the code and <c>-rate</c>.
/// </summary>
public enum CheckKind
{
    /// <summary>产品知识考核.</summary>
    [Code("product-knowledge-pass", "产品知识考核通过", "product knowledge pass")]
    ProductKnowledge,

    /// <summary>试乘试驾满意.</summary>
    [Code("test-drive-satisfaction", "试乘试驾满意", "test-drive satisfaction")]
    TestDriveSatisfaction,

    /// <summary>合同文本使用.</summary>
    [Code("contract-text-usage", "合同文本使用", "contract text usage")]
    ContractTextUsage,

    /// <summary>承诺条件兑现.</summary>
    [Code("commitment-fulfilment", "承诺条件兑现", "commitment fulfilment")]
    CommitmentFulfilment,

    /// <summary>交车预约.</summary>
    [Code("delivery-appointment", "交车预约", "delivery appointment")]
    DeliveryAppointment,

    /// <summary>交车服务满意.</summary>
    [Code("delivery-satisfaction", "交车服务满意", "delivery satisfaction")]
    DeliverySatisfaction,

    /// <summary>售后跟踪客户满意.</summary>
    [Code("after-sales-satisfaction", "售后跟踪客户满意", "after-sales satisfaction")]
    AfterSalesSatisfaction,

    /// <summary>客户跟踪及 DOSS 录入完成.</summary>
    [Code("entry-completion", "客户跟踪及DOSS录入完成", "follow-up and DOSS entry completion")]
    EntryCompletion,

    /// <summary>来电接听达标: answered within three rings.</summary>
    [Code("call-standard", "来电接听达标", "call standard")]
    CallStandard,

    /// <summary>MOT 达标: an item of the process standard.</summary>
    [Code("mot-compliance", "MOT达标", "MOT compliance")]
    MotCompliance,
}

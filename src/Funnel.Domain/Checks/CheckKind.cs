namespace Funnel.Domain.Checks;

/// <summary>What a pass/fail observation is about (SGM; each has a KPI of its own).</summary>
public enum CheckKind
{
    /// <summary>产品知识考核.</summary>
    ProductKnowledge,

    /// <summary>试乘试驾满意.</summary>
    TestDriveSatisfaction,

    /// <summary>合同文本使用.</summary>
    ContractTextUsage,

    /// <summary>承诺条件兑现.</summary>
    CommitmentFulfilment,

    /// <summary>交车预约.</summary>
    DeliveryAppointment,

    /// <summary>交车服务满意.</summary>
    DeliverySatisfaction,

    /// <summary>售后跟踪客户满意.</summary>
    AfterSalesSatisfaction,

    /// <summary>客户跟踪及 DOSS 录入完成.</summary>
    EntryCompletion,

    /// <summary>来电接听达标: answered within three rings.</summary>
    CallStandard,

    /// <summary>MOT 达标: an item of the process standard.</summary>
    MotCompliance,
}

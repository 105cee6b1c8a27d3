using Funnel.Domain.Wording;

namespace Funnel.Domain.Checks;

/// <summary>Codes and names of the kinds of check.</summary>
public static class CheckKinds
{
    /// <summary>Every kind; the code is the id of its KPI without <c>-rate</c>.</summary>
    public static CodeBook<CheckKind> All { get; } = new(
        (CheckKind.ProductKnowledge, "product-knowledge-pass", new("产品知识考核通过", "product knowledge pass")),
        (CheckKind.TestDriveSatisfaction, "test-drive-satisfaction", new("试乘试驾满意", "test-drive satisfaction")),
        (CheckKind.ContractTextUsage, "contract-text-usage", new("合同文本使用", "contract text usage")),
        (CheckKind.CommitmentFulfilment, "commitment-fulfilment", new("承诺条件兑现", "commitment fulfilment")),
        (CheckKind.DeliveryAppointment, "delivery-appointment", new("交车预约", "delivery appointment")),
        (CheckKind.DeliverySatisfaction, "delivery-satisfaction", new("交车服务满意", "delivery satisfaction")),
        (CheckKind.AfterSalesSatisfaction, "after-sales-satisfaction", new("售后跟踪客户满意", "after-sales satisfaction")),
        (CheckKind.EntryCompletion, "entry-completion", new("客户跟踪及DOSS录入完成", "follow-up and DOSS entry completion")),
        (CheckKind.CallStandard, "call-standard", new("来电接听达标", "call standard")),
        (CheckKind.MotCompliance, "mot-compliance", new("MOT达标", "MOT compliance")));
}

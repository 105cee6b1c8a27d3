using Funnel.Domain.Wording;

namespace Funnel.Domain.Checks;

/// <summary>Codes and names of the process stages.</summary>
public static class ProcessStages
{
    /// <summary>The nine stages in the order of the process (SGM).</summary>
    public static CodeBook<ProcessStage> All { get; } = new(
        (ProcessStage.Base, "base", new("基盘客户开发", "base customer development")),
        (ProcessStage.Call, "call", new("来电接听", "answering calls")),
        (ProcessStage.Reception, "reception", new("进店接待", "showroom reception")),
        (ProcessStage.Needs, "needs", new("需求分析及产品介绍", "needs analysis and product presentation")),
        (ProcessStage.TestDrive, "test-drive", new("试乘试驾", "test drive")),
        (ProcessStage.Quote, "quote", new("报价及成交条件确认", "quote and terms")),
        (ProcessStage.ProspectFollowUp, "prospect-follow-up", new("潜在客户跟踪", "prospect follow-up")),
        (ProcessStage.Delivery, "delivery", new("交车", "delivery")),
        (ProcessStage.AfterSales, "after-sales", new("售后跟踪", "after-sales follow-up")));
}

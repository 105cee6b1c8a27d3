using Funnel.Domain.Checks;
using Funnel.Domain.Sources;

namespace Funnel.Domain.Standards.Catalog;

/// <summary>The nine steps of NISSAN (内容目录), its forms and its gaps.</summary>
internal static class NissanProcess
{
    private static readonly Source Nissan = Source.Nissan();

    public static IReadOnlyList<ProcessStep> Steps { get; } =
    [
        new("development", new("客户开发", "prospect development"), Nissan)
        {
            Kpis = ["new-prospects", "follow-up-completion-rate"],
            Conduct = NissanDevelopment.Conduct,
            KeyItems = NissanDevelopment.KeyItems,
        },
        new("reception", new("接待", "reception"), Nissan)
        {
            Stage = ProcessStage.Reception,
            Kpis = ["showroom-traffic", "call-standard-rate", "registration-rate"],
            Conduct = NissanReception.Conduct,
            KeyItems = NissanReception.KeyItems,
        },
        new("consultation", new("咨询", "consultation"), Nissan) { Stage = ProcessStage.Needs },
        new("presentation", new("产品介绍", "product presentation"), Nissan) { Stage = ProcessStage.Needs },
        new("test-drive", new("试车", "test drive"), Nissan)
        {
            Stage = ProcessStage.TestDrive,
            Kpis = ["test-drive-rate"],
        },
        new("negotiation", new("协商", "negotiation"), Nissan) { Stage = ProcessStage.Quote },
        new("closing", new("成交", "closing"), Nissan)
        {
            Stage = ProcessStage.Quote,
            Kpis = ["order-rate", "close-rate"],
        },
        new("delivery", new("交车", "delivery"), Nissan) { Stage = ProcessStage.Delivery },
        new("follow-up", new("跟踪", "follow-up"), Nissan)
        {
            Stage = ProcessStage.AfterSales,
            Kpis = ["follow-up-timeliness-rate"],
        },
    ];

    public static IReadOnlyList<StandardForm> Forms { get; } =
    [
        new("visitor-and-call-register", new("来店（电）客户登记表", "Visitor and call register"), Nissan),
        new("level-board", new("月份意向客户级别状况表", "Monthly level board"), Nissan)
        {
            Fields = [new("访问后的级别", "level after the contact"), new("结果", "result")],
        },
        new("customer-card", new("意向客户管理卡", "Customer card"), Nissan),
        new("daily-contact-record", new("营业活动访问日报表", "Daily contact record"), Nissan)
        {
            Use = new("由销售部经理在每天下班前负责检查", "Checked by the sales manager every day before closing."),
            Fields =
            [
                new("本次联系日期", "date of this contact"), new("姓名和电话号码", "name and telephone number"),
                new("下次接触时间", "next contact"), new("特殊备注", "special remarks"),
            ],
        },
    ];

    public static IReadOnlyList<StandardItem> Gaps { get; } =
    [
        new("after-hold", new(
            "原文在接待的电话转接处中断；接待的2）至16）条以及其后七个步骤均未刊出。",
            "The source breaks off at the transfer of calls; items 2 to 16 of the reception and the seven steps after "
            + "it are not printed."), Nissan),
        new("no-levels", new(
            "原文未刊意向级别的定义、休眠与跟进频次，采用GPŠ标准（本库自定）。",
            "The source defines no levels, dormancy or cadence; those of GPŠ stand in (ours)."), Source.Ours),
    ];
}

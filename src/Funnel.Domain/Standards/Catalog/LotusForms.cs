using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards.Catalog;

/// <summary>The registers, cards and boards of LOTUS (客户管理流程及表卡), and the flows that use them.</summary>
internal static class LotusForms
{
    private static readonly Source Lotus = Source.Lotus();

    private static readonly Phrase InformationClerkAndConsultants =
        new("信息管理员、销售顾问", "information clerk, consultants");

    public static IReadOnlyList<StandardForm> All { get; } =
    [
        new("visitor-register", new("来店客户登记表", "Visitor register"), Lotus)
        {
            Use = new(
                "信息管理员填写来店时间、人数、来访次数、销售顾问和统计栏；销售顾问填写其余。来访次数：首次用“F”，两次或两次以上用“S”",
                "The clerk fills in arrival, party, visit, consultant and totals; the consultant the rest. Visit: F "
                + "for the first, S for a further one."),
            Users = InformationClerkAndConsultants,
            Fields =
            [
                new("来店时间", "arrival"), new("人数", "party size"), new("来访次数", "visit (F or S)"),
                new("销售顾问", "consultant"), new("离店时间", "leaving"), new("客户名称", "customer's name"),
                new("电话", "telephone"), new("想购车型车色", "model and colour wanted"),
                new("商谈内容", "content of the talk"), new("级别", "level"), new("渠道", "media source A–J"),
                new("是否有试乘试驾", "test drive"),
            ],
        },
        new("call-register", new("来电客户登记表", "Call register"), Lotus)
        {
            Fields = [new("级别", "level"), new("渠道", "media source A–J")],
        },
        new("daily-report", new("营业活动日报表", "Daily report of sales activities"), Lotus),
        new("prospect-progress", new("潜在客户进度管制表", "Control sheet of prospects' progress"), Lotus),
        new("customer-card", new("客户信息卡", "Customer card (front and back)"), Lotus),
        new("lost-record", new("促进失控（战败）记录表", "Record of lost customers"), Lotus),
        new("performance-board", new("销售绩效管理看板", "Performance board"), Lotus),
        new("stock-board", new("库存管理看板", "Stock board"), Lotus),
    ];

    public static IReadOnlyList<ProcessStep> Steps { get; } =
    [
        new("cold-prospects", new("潜在客户（C级）管理", "Management of prospects at C"), Lotus)
        {
            Kpis = ["showroom-traffic", "new-prospects", "repeat-visit-share", "visit-test-drive-rate"],
        },
        new("hot-prospects", new("潜在客户（O/H/A/B级）管理", "Management of prospects at O, H, A and B"), Lotus)
        {
            Kpis = ["cadence-compliance-rate", "days-to-order", "order-rate", "close-rate"],
        },
        new("lost", new("战败客户管理", "Management of lost customers"), Lotus) { Kpis = ["lost-prospects", "lost-rate"] },
        new("owners", new("保有客户管理", "Management of owners"), Lotus)
        {
            Kpis = ["owner-contact-rate", "loyalty-share"],
        },
        new("performance", new("销售绩效管理", "Management of sales performance"), Lotus)
        {
            Kpis = ["orders-signed", "delivered-prospects"],
        },
    ];
}

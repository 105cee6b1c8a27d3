using Funnel.Domain.Sources;

namespace Funnel.Domain.Standards.Catalog;

/// <summary>What LOTUS prints beside grades and schedules: measures, principles, take-over modes.</summary>
internal static class LotusContent
{
    private static readonly Source Lotus = Source.Lotus();

    public static IReadOnlyList<ContactMeasures> Measures { get; } =
    [
        new("buyers", new("已成交客户", "customers who have bought"), new("相关服务手续工作", "formalities"), Lotus)
        {
            Items =
            [
                Item("payment", "车款作业", "payment"),
                Item("registration", "领牌作业", "registration"),
                Item("insurance", "保险作业", "insurance"),
                Item("accessories", "配件工作", "accessories"),
                Item("delivery", "交车作业", "delivery"),
            ],
        },
        new("hot-prospects", new("H、A、B级潜在客户", "prospects at H, A and B"), new("销售促进措施", "sales promotion"), Lotus)
        {
            Levels = [new("H"), new("A"), new("B")],
            Items =
            [
                Item("confidence", "强化商品信心", "strengthen confidence in the product"),
                Item("objections", "购买抗拒处理", "handle objections"),
                Item("questions", "疑问的答疑", "answer questions"),
                Item("closing", "促进成交", "bring the deal to a close"),
                Item("purchase-process", "购车流程说明", "explain how the purchase proceeds"),
                Item("needs", "购车需求分析", "analyse what is needed"),
            ],
        },
        new("owners-and-lost", new("VIP、保有客户、战败客户", "VIPs, owners, lost customers"), new("客户维护", "care"), Lotus)
        {
            Items =
            [
                Item("products", "提供相关产品", "offer related products"),
                Item("events", "提供相关活动咨询", "inform about events"),
                Item("relations", "维护客户关系", "keep up the relation"),
                Item("after-sales", "宣传售后服务", "promote after-sales service"),
            ],
        },
        new("cold-prospects", new("C级潜在客户", "prospects at C"), new("客户开发", "development"), Lotus)
        {
            Levels = [new("C")],
            Items =
            [
                Item("brand-confidence", "帮助树立品牌信心", "help to build confidence in the brand"),
                Item("selling-points", "介绍莲花汽车及产品卖点", "present Lotus and the products' selling points"),
                Item("introduction", "销售顾问自我介绍", "the consultant's introduction"),
                Item("information", "搜集整理客户资料", "gather and order the customer's information"),
                Item("next-visit", "对有望购车者，商定下次来访时间", "agree on the next visit with likely buyers"),
            ],
        },
    ];

    public static IReadOnlyList<StandardSection> Sections { get; } =
    [
        new("grading-basis", new("客户级别的判定依据", "What grading rests on"), Lotus,
        [
            Item("time", "时间：客户首次留下可联系信息到下订单的时间段，跟踪回访日起到客户下订单的时间段",
                "Time: from the first contact information to the order, and from the day of a follow-up to the order."),
            Item("signs", "现象：按地区法规、生活习惯并结合时间段来判断",
                "Signs: by local rules and habits together with the time."),
            Item("analysis", "销售顾问在顾客接待中需求分析（5W2H）的深层次分析",
                "The consultant's deeper analysis of needs at the reception (5W2H)."),
        ]),
        new("cadence-order", new("客户跟踪频率时间的优先", "What goes before the contact interval"), Lotus,
        [
            Item("appointment", "以与客户约定的访问时间为第一优先", "A date agreed with the customer goes first."),
            Item("campaign", "以经销店销售活动的时间为参考，可适当调整", "The dates of sales campaigns may shift it."),
        ]),
        new("owner-principles", new("保有客户管理原则", "Principles of owner care"), Lotus,
        [
            Item("belongs-to-dealer",
                "保有客户是公司财产而非销售顾问的个人财产，因此要将销售顾问个人资源转换为经销商的资源",
                "Owners belong to the company, not to the consultant."),
            Item("up-to-date", "保有客户的资料要经常更新、定期盘点，确保资料的正确性",
                "Their information is updated often and reviewed regularly."),
            Item("periodic", "保有客户的维系是有周期性的，不同阶段要有不同的维系方式，主要是以客户关怀和客户提醒为目的",
                "Care is periodic and differs by stage: mainly to care and to remind."),
        ]),
        new("owner-care", new("保有客户维系方法：客户关怀", "Caring for owners"), Lotus,
        [
            Item("thanks", "感谢信", "letter of thanks"),
            Item("holidays", "节假日问候", "greetings on holidays"),
            Item("direct-mail", "直邮DM", "direct mail"),
            Item("club", "MG名爵汽车车主俱乐部", "owners' club"),
        ]),
        new("owner-reminders", new("保有客户维系方法：客户提醒", "Reminding owners"), Lotus,
        [
            Item("inspection", "回店检修", "inspection and repair at the dealer"),
            Item("check-up", "健诊活动", "check-up campaigns"),
            Item("showroom-events", "店头活动", "events at the showroom"),
            Item("products", "周边商品", "related products"),
            Item("replacement", "换车", "replacement"),
            Item("purchase-information", "购车信息收集", "gathering news of purchases"),
        ]),
        new("takeover-modes", new("接手模式", "Ways of taking over"), Lotus,
        [
            Item("left", "甲销售顾问离职，由乙销售顾问接手", "A leaves, B takes over."),
            Item("promoted", "甲销售顾问晋升、由乙销售顾问接手", "A is promoted, B takes over."),
            Item("two-step", "甲销售顾问离职，由销售经理或销售主管接手再转交给新进销售顾问",
                "A leaves; the sales manager or supervisor takes over, then hands on to a newcomer."),
        ]),
        new("development", new("潜在客户的开发", "Where prospects come from"), Lotus,
        [
            Item("showroom", "来店/来电：莲花汽车面的广告与推广活动，经销店店面为提升来店/电客户数量而规划的各项活动",
                "Visits and calls: the brand's advertising, and the dealer's own activities in its area."),
            Item("owners", "保有客户：自销与他销保有客户的置换、增购、推介",
                "Owners, sold here or elsewhere: replacement, additional purchase, referral."),
            Item("information", "信息提供：VIP信息由总经理或销售经理亲自建立关系并维护；内部信息来自本区域及公司员工亲属关系",
                "Information: from VIPs, kept up by the general or sales manager in person; from employees and their "
                + "kin."),
            Item("selection", "筛选/开发：特定筛选（针对行业或职业类别开拓）、区域促销（在人群集中或占有率较低的区域举办展示会）",
                "Selection: by trade or profession; exhibitions where people gather or the share is low."),
        ]),
    ];

    public static IReadOnlyList<StandardItem> Gaps { get; } =
    [
        new("forms-without-fields", new(
            "原文只刊出表卡名称及两份登记表的填写说明，表卡本身为图片，未能转录。",
            "The source names its forms and prints how to fill in two registers; the forms themselves were pictures."),
            Lotus),
        new("no-dormancy", new("原文无休眠规则，采用GPŠ规则（本库自定）。",
            "The source has no dormancy; the GPŠ rule stands in (ours)."), Source.Ours),
    ];

    private static StandardItem Item(string code, string zh, string en) => new(code, new(zh, en), Lotus);
}

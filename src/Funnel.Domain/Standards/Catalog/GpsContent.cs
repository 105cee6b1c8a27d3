using Funnel.Domain.Sources;

namespace Funnel.Domain.Standards.Catalog;

/// <summary>The four steps of GPŠ Smart Retail, its states, forms and reports.</summary>
internal static class GpsContent
{
    private static readonly Source Gps = Source.Gps();

    public static IReadOnlyList<ProcessStep> Steps { get; } =
    [
        new("collect", new("集客：产生有望客户，即建立客户信息卡", "Collect: prospects, that is, customer cards"), Gps)
        {
            Kpis = ["showroom-traffic", "new-traffic", "filing-rate", "new-prospects", "outreach-prospects"],
        },
        new("invite", new("邀约：产生进店客户，即客户至少进过1次展厅", "Invite: visitors, in the showroom at least once"), Gps)
        {
            Kpis = ["overall-visit-rate", "first-visit-rate", "return-visit-rate", "test-drive-rate"],
        },
        new("convert", new("转化：产生订单客户，即促成客户签单成交", "Convert: customers who sign an order"), Gps)
        {
            Kpis = ["order-rate"],
        },
        new("deliver", new("转化：产生成交客户，即最终完成交车", "Convert: customers whose car is handed over"), Gps)
        {
            Kpis = ["order-delivery-rate", "close-rate", "delivered-prospects"],
        },
    ];

    public static IReadOnlyList<StandardForm> Forms { get; } =
    [
        new("traffic-sheet", new("展厅流量表", "Showroom traffic sheet"), Gps),
        new("card-filing", new("客户信息卡-留档", "Customer card: filing"), Gps),
        new("card-follow-up", new("客户信息卡-跟进", "Customer card: follow-up"), Gps),
    ];

    public static IReadOnlyList<StandardSection> Sections { get; } =
    [
        new("states", new("客户状态", "Customer states"), Source.Gps("2"),
        [
            Item("open", "2.1", "跟进客户：所有具有购买意向，建立客户档案，尚未成交或战败的零售客户（以客户档案数统计）",
                "Open: on file with intent, neither delivered nor lost; counted by cards."),
            Item("ordered", "2.2", "订单客户：已签定订金订单，但尚未交车的有望客户",
                "Ordered: a deposit order is signed, the car is not yet handed over."),
            Item("delivered", "2.3", "成交客户（车主）：已完成交车的有望客户，该状态为终结状态",
                "Delivered: the car is handed over; final."),
            Item("dormant", "2.4", "休眠客户：既不能成交也不能战败的有望客户，不再有“下次跟进时间”",
                "Dormant: can be neither won nor lost; has no next contact date."),
            Item("active", "2.5", "活跃客户：即所有跟进客户中，非订单或休眠状态的客户",
                "Active: open, neither ordered nor dormant."),
            Item("lost", "2.6", "战败客户：已购竞品、已购同品牌、放弃购车、地域限制（跨区销售）、无法联系，该状态也为终结状态",
                "Lost: bought a competitor, same brand elsewhere, gave up, territory, unreachable; final."),
            Item("visited", "2.7", "已进店客户：所有留档后进过展厅的跟进状态有望客户",
                "Visited: open, and in the showroom at least once."),
            Item("not-visited", "2.8", "未进店客户：所有留档后尚未进过展厅的跟进状态有望客户",
                "Not visited: open, and never in the showroom."),
        ]),
        new("inventory", new("有望客户进销存", "Prospect inventory"), Gps,
        [
            Bare("in", "进：即有望客户的新增（留档数）", "In: new prospects (filings)."),
            Bare("out", "销：即有望客户的消耗（成交数+战败数）", "Out: prospects used up (delivered and lost)."),
            Bare("stock", "存：即剩余有望客户（跟进中）的当前库存数", "Stock: prospects still open."),
            Bare("model", "（库存水平+开发能力）×转化能力=零售能力", "(stock + development) × conversion = retail."),
        ]),
        new("reports", new("报表使用", "Reports"), Gps,
        [
            Bare("key-management", "关键管理报表", "key management report"),
            Bare("progress", "集客进度分析", "lead-collection progress"),
            Bare("follow-up", "跟进效果分析", "follow-up effect"),
            Bare("orders", "订单转化分析", "order conversion"),
            Bare("deals", "成交转化分析", "deal conversion"),
            Bare("lost", "战败原因分析", "lost reasons"),
            Bare("structure", "客户结构分析", "customer structure"),
        ]),
        new("system", new("系统使用说明", "Functions of the system"), Gps,
        [
            Bare("traffic", "展厅流量表", "showroom traffic sheet"),
            Bare("filing", "创建客户档案", "file a card"),
            Bare("contact", "添加跟进记录", "add a contact"),
            Bare("due", "今日待跟进客户", "due today"),
            Bare("overdue", "逾期未跟进客户", "overdue"),
            Bare("contacted", "今日接触客户", "contacted today"),
            Bare("search", "查找有望客户", "find prospects"),
            Bare("batch-transfer", "客户批量转出", "batch transfer"),
            Bare("merge", "重复客户合并", "merge duplicates"),
            Bare("owner-contact", "成交回访", "contact after delivery"),
        ]),
    ];

    public static IReadOnlyList<StandardItem> Gaps { get; } =
    [
        new("follow-up-levels", new(
            "“跟进级别”的时间范围在原文中被截去，此处天数为本库自定。",
            "The ranges of the follow-up levels are cut off in the source; the days are ours."), Source.Gps("3")),
        new("after-test-drive-rate", new(
            "原文在4.14试乘试驾率的举例处中断，其后的指标、数据采集与报表章节未刊出。",
            "The source breaks off in the example of 4.14; later KPIs, data entry and reports are not printed."),
            Source.Gps("4.14")),
        new("no-owner-schedule", new(
            "原文只列出“成交回访”，回访时间表采用莲花标准（本库自定）。",
            "The source only names the contact after delivery; LOTUS's schedule stands in (ours)."), Source.Ours),
    ];

    private static StandardItem Item(string code, string section, string zh, string en) =>
        new(code, new(zh, en), Source.Gps(section));

    private static StandardItem Bare(string code, string zh, string en) => new(code, new(zh, en), Gps);
}

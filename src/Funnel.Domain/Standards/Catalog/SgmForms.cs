using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards.Catalog;

/// <summary>The forms and tools of SGM: JP1-1 to JP1-5 (slide 14) and those of the calls (slides 28 to 31).</summary>
internal static class SgmForms
{
    private static readonly Phrase DeskAndConsultants = new("销售前台、销售顾问", "front desk, consultants");

    private static readonly Phrase DeskConsultantsTrainers =
        new("销售前台、销售顾问、内训师", "front desk, consultants, in-house trainers");

    public static IReadOnlyList<StandardForm> All { get; } =
    [
        new("JP1-1", new("竞品分析指导表", "Guide to the analysis of competitors"), SgmSource.Slide(14))
        {
            Purpose = new(
                "为营销工具（品牌沟通、促销活动）的实施提供操作依据，同时便于上海通用别克了解销售责任区域的竞争环境，作为相应决策参考",
                "A basis for marketing (brand communication, promotions); shows SGM Buick the competition in the "
                + "area."),
            Users = new("市场经理、销售经理", "marketing manager, sales manager"),
        },
        new("JP1-2", new("基盘客户置换计划表", "Plan of base customers' replacements"), SgmSource.Slide(14))
        {
            Purpose = new(
                "便于4S店掌握管理本区域基盘客户的置换动向，做好各项工作的时间节点，顺利完成基盘客户的相关车型置换",
                "To know and manage replacements in the area, with the dates of each task."),
            Users = new("销售经理、展厅经理、内训师", "sales manager, showroom manager, in-house trainer"),
        },
        new("JP1-3", new("置换话术培训记录表", "Record of training in replacement talks"), SgmSource.Slide(14))
        {
            Purpose = new(
                "便于销售顾问对于基盘客户置换的深入理解，方便内训师安排内训，最终为置换活动的决策做参考",
                "To deepen the consultants' understanding, to plan training, and to inform the campaign's decisions."),
            Users = new("销售经理、展厅经理、内训师", "sales manager, showroom manager, in-house trainer"),
        },
        new("JP1-4", new("基盘客户分配表", "Allocation of base customers"), SgmSource.Slide(14))
        {
            Purpose = new(
                "最大程度的利用现有人力资源做好基盘客户的置换，方便管理查阅",
                "To make the most of the people there are, and easy to look up."),
            Users = new("销售经理、展厅经理", "sales manager, showroom manager"),
        },
        new("JP1-5", new("市场活动计划表（DOS3.0）", "Plan of marketing campaigns (DOS 3.0)"), SgmSource.Slide(14))
        {
            Purpose = new(
                "方便4S店根据具体车型，来做比较准确的置换活动市场计划",
                "To plan replacement campaigns accurately, model by model."),
            Users = new("销售经理、市场经理", "sales manager, marketing manager"),
        },
        new("call-etiquette", new("电话礼仪", "Telephone etiquette"), SgmSource.Slide(28))
        {
            Purpose = new(
                "帮助销售前台、销售顾问树立简约的商务礼仪常识，在电话中给客户留下良好的印象",
                "Plain business manners, for a good impression on the telephone."),
            Use = new(
                "销售前台、销售顾问业余自我学习体会，内训师可根据相应内容，进行扩展培训",
                "For self-study; trainers may build on it."),
            Users = DeskConsultantsTrainers,
        },
        new("call-elements", new("来电接听六要素", "The six call elements"), SgmSource.Slide(29))
        {
            Purpose = new("帮助销售前台、销售顾问明确电话接听中的重点。", "To make clear what matters in a call."),
            Use = new(
                "销售前台、销售顾问自我体会总结，内训师可根据相应内容，设计话术进行扩展培训",
                "For self-study; trainers may design talks on it."),
            Users = DeskConsultantsTrainers,
        },
        new("text-message", new("短信回复模板", "Template of the text message"), SgmSource.Slide(30))
        {
            Purpose = new("帮助销售前台、销售顾问方便、快捷发送短信", "To send the message quickly and easily."),
            Use = new(
                "将短信模板存入手机，使用时根据情况修改后发送",
                "Kept in the mobile, and changed to the case before it is sent."),
            Users = DeskAndConsultants,
        },
        new("call-register", new("展厅来电登记表", "Register of showroom calls"), SgmSource.Slide(31))
        {
            Purpose = new(
                "此表是所有展厅来电的原始数据，销售顾问在DOSS录入的客户信息的数量要和这张表对应起来",
                "The raw data of all calls; as many customers must be entered in DOSS as stand here."),
            Use = new("销售前台、销售顾问填写", "Filled in by front desk and consultants."),
            Users = new("销售前台、销售顾问、展厅经理", "front desk, consultants, showroom manager"),
            Fields =
            [
                new("日期", "date"), new("时间", "time"), new("客户姓名", "customer's name"),
                new("客户电话", "customer's telephone"), new("来电内容", "content of the call"),
                new("接听人", "answered by"), new("备注", "remarks"),
            ],
        },
        new("visitor-register", new("来店客流登记表", "Register of showroom visitors"), SgmSource.Slide(34))
        {
            Users = new("销售前台", "front desk"),
        },
        new("traffic-statistics", new("展厅客流统计表", "Showroom traffic statistics"), SgmSource.Slide(34))
        {
            Users = new("销售前台", "front desk"),
        },
    ];
}

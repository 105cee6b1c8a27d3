using Funnel.Domain.Sources;

namespace Funnel.Domain.Standards.Catalog;

/// <summary>客户开发: every printed item of prospect development (NISSAN).</summary>
internal static class NissanDevelopment
{
    public static IReadOnlyList<StandardItem> Conduct { get; } =
    [
        Item("many-sources", "1",
            "从多种广泛的渠道寻找客户名单：定期跟踪的保有客户及其推介、来展厅/来电话的客户、服务站的外来保有客户、专营店活动的调查问卷等",
            "Names come from many sources: owners followed up regularly and their referrals, visitors and callers, "
            + "other dealers' owners at the service station, questionnaires at events."),
        Item("registers", "1",
            "有购车意向的客户信息都将由业务代表及时填写进《来店（电）客户登记表》、《月份意向客户级别状况表》中",
            "The consultant enters customers with intent in the visitor and call register and the monthly level "
            + "board."),
        Item("priority-source", "2",
            "根据来源的途径确定优先等级：现有客户所介绍的应获得最高优先权",
            "Priority by source: who was recommended by an existing customer comes first."),
        Item("priority-newest", "2",
            "根据客户名单的时间性确定优先等级：新的潜在客户应获得比上个月来电记录中的潜在客户高得多的优先权",
            "Priority by time: a new prospect comes far before those of last month's calls."),
        Item("prepare-record", "3",
            "准备好记有客户姓名、电话号码、信息来源和先前联系记录的文件",
            "Have the file at hand: name, telephone number, source, earlier contacts."),
        Item("regular-follow-up", "3",
            "使用《月份意向客户级别状况表》、《意向客户管理卡》、《营业活动访问日报表》等进行定期的跟踪服务，同时填写登记并归档",
            "Follow up regularly with level board, customer card and daily report; fill in and file them."),
        Item("same-day-check", "3",
            "该表由销售部经理在每天下班前负责检查",
            "The sales manager checks them every day before closing."),
        Item("right-person", "4", "和潜在顾客联系，并确认你已找到要找的人", "Make sure you have reached the right person."),
        Item("introduce", "5", "介绍你自己和专营店", "Introduce yourself and the dealership."),
        Item("reason-and-time", "6",
            "说明你来电的理由，并确认该客户有足够的交谈时间",
            "Say why you call, and make sure the customer has time to talk."),
        Item("current-vehicle", "7", "了解该客户目前所使用车辆的情况", "Learn about the vehicle used now."),
        Item("users-and-use", "7",
            "了解客户购买新车的使用人、主要用途、家庭成员等信息",
            "Learn who will use the new car, what for, and about the family."),
        Item("vehicle-wanted", "7",
            "了解客户需要一部什么样的车（及对车辆的预期）",
            "Learn what car the customer needs and expects."),
        Item("useful-advice", "8",
            "给潜在客户具有实际意义的建议，以便获得可以邀约的机会（例如：提出将车开到客户家或办公室进行试乘试驾）",
            "Give advice of real use to win an appointment, such as a test drive from the customer's home or office."),
        Item("appointment", "9",
            "建立关系后，请该客户定下有具体日期/时间的约定",
            "Once there is a relation, ask for an appointment with a date and a time."),
        Item("record-date", "10", "记入《营业活动访问日报表》：本次联系日期", "Write down the date of the contact."),
        Item("record-name", "10",
            "再度确认该潜在客户的姓名和电话号码", "Confirm the name and telephone number once more."),
        Item("record-next", "10", "什么时候再和这位潜在客户接触", "Write down when the next contact is."),
        Item("record-remarks", "10", "其它特殊备注等", "Write down other special remarks."),
        Item("record-level", "10",
            "同时将访问后的级别和结果记入《月份意向客户级别状况表》",
            "Enter level and result after the contact in the monthly level board."),
        Item("no-pitch", "taboo",
            "禁忌：不要对一位已表示拒绝邀约的客户讨论新车的销售问题",
            "Taboo: do not talk about buying a new car with a customer who has refused an appointment."),
    ];

    public static IReadOnlyList<StandardItem> KeyItems { get; } =
    [
        Item("relation", "key",
            "业务代表应通过了解潜在客户的购买需求来和潜在客户建立一种良好的关系",
            "A good relation is built by understanding what the prospect needs."),
        Item("relation-first", "key",
            "只有当业务代表确定已建立起关系之后才能获得该潜在客户同意进行邀约",
            "Only once there is a relation will the prospect agree to an appointment."),
    ];

    private static StandardItem Item(string code, string number, string zh, string en) =>
        new(code, new(zh, en), Source.Nissan("development " + number));
}

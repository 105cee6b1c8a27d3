using Funnel.Domain.Sources;

namespace Funnel.Domain.Standards.Catalog;

/// <summary>接待: every printed item of the reception (NISSAN), which breaks off at the transfer of calls.</summary>
internal static class NissanReception
{
    public static IReadOnlyList<StandardItem> Conduct { get; } =
    [
        Item("three-rings", "1.1",
            "在电话铃响三声内接听电话且热忱精神的说：“您好，xx日产**专营店”或“xx日产**专营店，节日好”（各重要节日前使用）",
            "Answer within three rings, warmly: \"Hello, xx Nissan dealership **\", or with the season's "
            + "greetings.") with
        {
            Limit = new(null, 3, new("声", "rings")),
        },
        Item("mobile", "1.2",
            "在接听移动电话时应热忱精神的说：“您好，我是***”", "On a mobile, warmly: \"Hello, this is ***\"."),
        Item("notes", "1.3",
            "边听边记下谈话内容摘要（尤其是数字），并登记《来店（电）客户登记表》",
            "Take notes while listening, numbers above all, and fill in the visitor and call register."),
        Item("repeat", "1.4", "重复电话主要内容再做确认", "Repeat the main points to confirm them."),
        Item("further-wishes", "1.5",
            "在感谢客户给专营店来电和说“再见”之前，询问客户还有什么其他的要求",
            "Before thanking and saying goodbye, ask for further wishes."),
        Item("thanks", "1.6",
            "感谢客户来电，如接听固定电话则再次明确告知专营店的名称和你的姓名",
            "Thank for the call; on a landline say the dealership's name and yours once more."),
        Item("hang-up-last", "1.7", "先等对方挂断电话后再挂电话", "Hang up after the other."),
        Item("help", "17.1", "礼貌地问客户你如何能为他效劳", "Ask politely how you can help."),
        Item("understand", "17.2",
            "以礼貌和帮助的态度弄清客户的需求", "Find out the customer's need, politely and helpfully."),
        Item("right-transfer", "17.2.1",
            "将电话转到恰当的人，能应客户的要求提供帮助", "Transfer the call to somebody who can help."),
        Item("announce-transfer", "17.2.2",
            "告知客户他的电话将予转接，并告知他转接电话的人的姓名",
            "Tell the customer that the call is transferred, and to whom."),
        Item("brief-colleague", "17.2.3",
            "向被转接者说明客户的需求，以节省客户的时间，使其不必再重复所说的话",
            "Tell the colleague what it is about, so that the customer need not repeat it."),
        Item("hold", "17.2.4",
            "如果被访者正忙，就询问客户是否愿意等一下，但不能让客户等待超过10秒…（原文中断）",
            "If the colleague is busy, ask whether the customer will wait, but no longer than 10 seconds … (the source "
            + "breaks off here).") with
        {
            Limit = new(null, 10, new("秒", "seconds")),
        },
    ];

    public static IReadOnlyList<StandardItem> KeyItems { get; } =
    [
        Item("smile", "key 1",
            "业务代表在客户一到来时即以微笑迎接，即使正在忙于帮助其他客户时也应如此",
            "A customer is met with a smile on arrival, even while the consultant is busy with others."),
        Item("ask", "key 2",
            "业务代表在迎接客户后就应立刻询问客户他能提供什么帮助；应该给客户以机会，让他主动交谈，以帮助他进一步消除疑虑不安的情绪",
            "Right after the greeting ask how to help, and let the customer talk, to dispel unease."),
    ];

    private static StandardItem Item(string code, string number, string zh, string en) =>
        new(code, new(zh, en), Source.Nissan("reception " + number));
}

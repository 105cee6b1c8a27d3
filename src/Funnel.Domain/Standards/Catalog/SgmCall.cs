namespace Funnel.Domain.Standards.Catalog;

/// <summary>来电接听: answering calls (SGM slides 23, 24, 27).</summary>
internal static class SgmCall
{
    public static IReadOnlyList<StandardItem> Conduct { get; } =
    [
        Item("hotline", 23,
            "前台的热线电话只能打进不能打出，具备自动转接功能。",
            "The front desk's hotline takes calls in only, and transfers them automatically."),
        Item("three-rings", 23, "电话响铃三声内接听。", "The telephone is answered within three rings.") with
        {
            Limit = new(null, 3, new("声", "rings")),
        },
        Item("ring-back-tone", 23,
            "电话的铃声应采用统一商务彩铃。（模板在SGMinfo网站下载）",
            "The ring-back tone is the uniform business one (template on the SGMinfo site)."),
        Item("after-hours", 23,
            "下班时间客户来电可转接到展厅经理手机。",
            "After hours, calls may be transferred to the showroom manager's mobile."),
        Item("company-first", 23,
            "问候并自我介绍：接听电话时应先报公司名，再自我介绍。",
            "Greeting: the company's name first, then one's own."),
        Item("purpose", 23,
            "确认来电目的：确认客户来电目的时，应听清并理解客户的需求。",
            "The purpose of the call is confirmed by hearing out and understanding the customer's need."),
        Item("mandarin", 23,
            "电话里和客户沟通时首先用普通话交流。如果客户使用方言，则销售顾问可顺应其用方言进行交流。",
            "Mandarin comes first; a customer who speaks dialect may be answered in it."),
        Item("transfer", 23,
            "回答问题或转接电话：在转接时销售前台要注意是否有人接听，如没人接听可询问客户是否需转接他人。",
            "When transferring, the front desk watches whether somebody answers; if not, it asks whom else to try."),
        Item("absent-person", 24,
            "如客户要找的人员不在，应留下客户信息，马上通知相关人员与客户联系。",
            "If the person asked for is away, the customer's information is taken and that person told at once."),
        Item("address", 24,
            "销售顾问应主动告知客户经销商的地址和开车或乘公交的路线。",
            "The consultant offers the dealer's address and the way there by car or bus."),
        Item("invite-and-retain", 24,
            "留下客户信息并邀请来店：在电话咨询过程中，主动邀请客户来店看车或试乘试驾，最后请留下客户信息。",
            "During the call the customer is invited to the showroom or to a test drive, and finally asked for contact "
            + "information."),
        Item("text-message", 24,
            "短信跟踪：等待客户挂断电话后，销售顾问才能挂断电话，随即发送统一的短信以感谢客户致电。",
            "The consultant hangs up after the customer, and at once sends the uniform text message of thanks."),
        Item("entry", 24,
            "录入DOSS：客户挂断电话后销售顾问或销售前台根据“展厅来电登记表”（见“执行表格工具”）立即录入客户信息到DOSS。",
            "Right after the call, consultant or front desk enters the customer in DOSS from the call register."),
    ];

    public static IReadOnlyList<StandardItem> KeyItems { get; } =
    [
        Item("key-invite", 27,
            "销售顾问在电话咨询过程中，主动邀请客户来店看车或试乘试驾。",
            "During the call the consultant invites the customer to the showroom or to a test drive."),
        Item("key-address", 27,
            "主动告知客户经销商的地址和开车或乘公交的路线，留下客户信息。",
            "The address and the way are offered, and the customer's information is taken."),
        Item("key-entry", 27,
            "销售顾问应留下客户信息，并录入DOSS系统",
            "The consultant takes the customer's information and enters it in DOSS."),
    ];

    public static IReadOnlyList<StandardItem> Problems { get; } =
    [
        Item("problem-information", 27, "销售顾问未能留下客户信息", "Consultants do not get the customer's information."),
        Item("problem-follow-up", 27,
            "销售顾问未能及时跟踪，促进客户来店",
            "Consultants do not follow up in time to bring the customer to the showroom."),
        Item("problem-entry", 27, "销售未能将客户信息录入系统", "The information is not entered in the system."),
    ];

    private static StandardItem Item(string code, int slide, string zh, string en) =>
        new(code, new(zh, en), SgmSource.Slide(slide));
}

namespace Funnel.Domain.Standards.Catalog;

/// <summary>基盘客户开发: base customer development (SGM slides 9, 10, 13).</summary>
internal static class SgmBase
{
    public static IReadOnlyList<StandardItem> Conduct { get; } =
    [
        Item("replacement-cycle", 9,
            "确定基盘置换周期：按照行业经验及当地市场状况，确定基盘客户的置换周期。",
            "Set the replacement cycle of base customers by the trade's experience and the local market."),
        Item("replaced-models", 9,
            "选择被置换车型：在选择被置换车型时应根据原旧车车型的特点准备置换话术。",
            "Choose the models to be replaced, and prepare the talk by the traits of the old model."),
        Item("valid-customers", 9,
            "根据售后保养数据梳理出有效信息的客户：根据客户电话，地址等信息筛选出符合要求的客户。",
            "Sift the customers with valid information from after-sales data: by phone, address and the like."),
        Item("allocation", 9,
            "销售经理分配客户给销售顾问：销售经理制定统一的分配原则。",
            "The sales manager allocates the customers to consultants, by one uniform principle."),
        Item("intent-made", 10,
            "销售顾问创建客户意向：展厅经理要检查销售顾问创建客户意向数是否和分配客户意向数一致。",
            "The consultant makes intent cards; the showroom manager checks that as many are made as were allocated."),
        Item("switched-make", 10,
            "销售顾问电话跟踪：销售顾问在跟踪时，明确客户是否已经换购其他品牌，如果是，将其列为战败意向，在DOSS中录入战败车型及原因。",
            "Calling, the consultant finds out whether the customer has switched to another make; if so, the intent is "
            + "lost, and DOSS gets the model and the reason."),
        Item("invitation", 10,
            "邀约客户到店看车：根据设计的置换活动方案，对有意向的客户应主动邀约其到店看车并约定日期，然后录入到DOSS系统，以便提醒跟踪。",
            "Customers with intent are invited to the showroom by the plan of the replacement campaign, with a date "
            + "that is entered in DOSS as a reminder."),
    ];

    public static IReadOnlyList<StandardItem> KeyItems { get; } =
    [
        Item("key-valid-customers", 13,
            "销售经理根据售后保养客户（客户电话，地址等）信息筛选出符合要求的有效客户。",
            "The sales manager sifts valid customers from after-sales information (phone, address)."),
        Item("key-invitation", 13,
            "销售顾问根据设计的置换活动方案，对有意向的客户应主动邀约其到店看车并约定日期，然后录入到DOSS系统，以便提醒跟踪。",
            "The consultant invites customers with intent by the campaign's plan, agrees a date and enters it in "
            + "DOSS."),
        Item("key-intent-made", 13,
            "展厅经理要检查销售顾问创建客户意向数是否和分配客户意向数一致，是否及时跟踪。",
            "The showroom manager checks that as many intents are made as allocated, and followed up in time."),
    ];

    public static IReadOnlyList<StandardItem> Problems { get; } =
    [
        Item("problem-invitation", 13,
            "销售顾问很少有能力邀约基盘客户进店",
            "Consultants are seldom able to invite base customers to the showroom."),
        Item("problem-information", 13,
            "筛选出的基盘客户的信息往往是错误的",
            "The information of the customers sifted is often wrong."),
        Item("problem-follow-up", 13,
            "分配给销售顾问的基盘待跟踪信息，销售顾问都未能及时的跟进",
            "Consultants do not follow up in time what was allocated to them."),
    ];

    private static StandardItem Item(string code, int slide, string zh, string en) =>
        new(code, new(zh, en), SgmSource.Slide(slide));
}

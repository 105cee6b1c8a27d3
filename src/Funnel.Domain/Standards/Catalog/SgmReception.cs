namespace Funnel.Domain.Standards.Catalog;

/// <summary>进店接待: showroom reception (SGM slides 34, 35, 38). The source breaks off within the last.</summary>
internal static class SgmReception
{
    public static IReadOnlyList<StandardItem> Conduct { get; } =
    [
        Item("duty-roster", 34,
            "按排班表在前台等待客户：销售顾问按值班顺序站在展厅门口接待客户。",
            "By the roster: consultants stand at the showroom door in the order of duty to receive customers."),
        Item("five-steps", 34,
            "迎接问候：客户进展厅时销售顾问应在客户行走5步范围之内（即第一时间）问候客户。",
            "A customer who enters is greeted within five steps, that is, at once.") with
        {
            Limit = new(null, 5, new("步", "steps")),
        },
        Item("greeting", 34,
            "问候方式：面带微笑，双眼注视客户，微微欠身地说“欢迎光临xx别克”。",
            "Greeting: smiling, eyes on the customer, with a slight bow: \"Welcome to xx Buick\"."),
        Item("business-card", 34,
            "销售顾问自我介绍：销售顾问随身携带名片，第一时间提供给客户，主动自我介绍并询问客户如何称呼。",
            "The consultant carries business cards, hands one over at once, gives the name and asks how to address the "
            + "customer."),
        Item("card-manners", 34,
            "递给客户名片时应正面朝向客户，如客户和销售顾问交换名片，销售顾问应双手接过名片并读出客户的姓名和职位。",
            "The card faces the customer; a card in return is taken with both hands, and name and position read "
            + "aloud."),
        Item("traffic-register", 34,
            "前台记录客流登记表：销售前台记录客流并填写“来店客流登记表”，下班前统计展厅客流统计表",
            "The front desk keeps the visitor register, and totals the day's traffic before closing."),
        Item("distance", 34,
            "销售顾问与客户距离应注意保持1.5-2米。",
            "The consultant keeps a distance of 1.5 to 2 metres from the customer.") with
        {
            Limit = new(1.5m, 2, new("米", "metres")),
        },
        Item("three-drinks", 35,
            "接待：销售顾问或销售前台主动询问并提供三种以上饮料供客户选择。",
            "Consultant or front desk offers a choice of three or more drinks.") with
        {
            Limit = new(3, null, new("种", "drinks")),
        },
        Item("sales-manual", 35, "销售顾问携带销售手册。", "The consultant carries the sales manual."),
        Item("eye-contact", 35,
            "销售顾问和客户沟通时，目光保持接触。",
            "The consultant keeps eye contact while talking with the customer."),
        Item("seated-customer", 35,
            "对坐着的客户，销售顾问不要站着与其交谈。",
            "The consultant does not stand while talking with a seated customer."),
        Item("attention", 35,
            "销售顾问专心接待客户。如需接听电话要征得客户同意并尽可能快地结束通话。",
            "The customer has the consultant's whole attention; a call is taken only with the customer's consent and "
            + "ended as soon as possible."),
        Item("base-customer-care", 35,
            "在基盘客户的接待中，销售顾问主动询问客户买车后的使用情况，突出别克关怀。",
            "With base customers the consultant asks how the car has been since the purchase: Buick cares."),
        Item("promises", 35, "销售顾问应兑现客户的承诺。", "The consultant keeps what was promised to the customer."),
        Item("farewell", 35,
            "客户离店：如客户要离店，应送至展厅门外。",
            "A customer who leaves is seen off outside the showroom's door."),
        Item("entry", 35,
            "客户离店后销售顾问录入DOSS",
            "After the customer has left, the consultant makes the entry in DOSS."),
    ];

    public static IReadOnlyList<StandardItem> KeyItems { get; } =
    [
        Item("key-five-steps", 38,
            "销售顾问在客户进展厅第一时间（5步之内）用标准话术问候客户。",
            "The consultant greets a customer who enters at once (within five steps), in the standard words.") with
        {
            Limit = new(null, 5, new("步", "steps")),
        },
        Item("key-business-card", 38,
            "销售顾问随身携带名片，第一时间提供给客户，主动自我介绍，并询问如何称呼客户。",
            "The consultant carries business cards, hands one over at once and asks how to address the customer."),
        Item("key-sales-manual", 38,
            "销售顾问携带销售手册与客户洽…（原文中断）",
            "The consultant carries the sales manual when talking with … (the source breaks off here)."),
    ];

    private static StandardItem Item(string code, int slide, string zh, string en) =>
        new(code, new(zh, en), SgmSource.Slide(slide));
}

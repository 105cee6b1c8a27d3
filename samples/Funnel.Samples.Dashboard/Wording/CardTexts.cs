using Funnel.Domain.Cards;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the page of a card says.</summary>
internal static class CardTexts
{
    public static Phrase Search { get; } = new("查找客户", "Find a customer");
    public static Phrase SearchHint { get; } = new(
        "档案编号、姓名或电话后四位", "Card, name, or the last four digits of the phone");

    public static Phrase Found { get; } = new("找到的档案", "cards found");
    public static Phrase MoreFound(int shown) => new(
        FormattableString.Invariant($"只列出前 {shown} 条，请输入更多。"),
        FormattableString.Invariant($"Only the first {shown} are listed: type some more."));

    public static Phrase FileAnew { get; } = new("客户又有意向？新建档案", "The customer is back? File a new card");
    public static Phrase Title(string card) => new($"客户档案 {card}", $"Card {card}");

    public static Phrase Unknown { get; } = new("没有这个客户档案", "There is no such card");
    public static Phrase UnknownHint(string card) => new(
        $"编号为 '{card}' 的客户档案不存在。", $"No card with the id '{card}' is in the store.");

    public static Phrase Now { get; } = new("目前情况", "As of today");
    public static Phrase Customer { get; } = new("客户", "Customer");
    public static Phrase Consultant { get; } = new("销售顾问", "Consultant");
    public static Phrase Dealer { get; } = new("经销商", "Dealer");
    public static Phrase Model { get; } = new("意向车型", "Model");
    public static Phrase Channel { get; } = new("留档渠道", "Filing channel");
    public static Phrase Filed { get; } = new("留档日期", "Filed");
    public static Phrase LastContact { get; } = new("最近跟进", "Last contact");
    public static Phrase NextContact { get; } = new("下次跟进", "Next contact");
    public static Phrase Visits { get; } = new("进店", "Visits");
    public static Phrase TestDrive { get; } = new("首次试驾", "First test drive");
    public static Phrase Covered { get; } = new("已完成环节", "Covered so far");
    public static Phrase Ordered { get; } = new("订单", "Order signed");
    public static Phrase Delivered { get; } = new("交车", "Delivered");
    public static Phrase Lost { get; } = new("战败", "Lost");
    public static Phrase DueDates { get; } = new("应跟进", "Due dates");
    public static Phrase NotYet { get; } = new("尚无", "none yet");

    public static Phrase LevelTitle { get; } = new("级别判定依据", "Why the level is what it is");
    public static Phrase Since(string level, string day) => new($"{day} 起为 {level}", $"{level} since {day}");
    public static Phrase SetByFiling { get; } = new("留档时评定", "written down at filing");
    public static Phrase SetBy(CardEvent e) => e is CardEvent.TookOver taken
        ? new($"合并 {taken.Other.Id} 时取较好级别", $"the better level, taken over from {taken.Other.Id}")
        : new("该日跟进后评定", "written down after the contact of that day");

    public static Phrase ConfirmedOn(string day) => new($"最近一次确认：{day}", $"confirmed last on {day}");
    public static Phrase BetterAsksFor(string level) => new(
        $"升至 {level} 需要（档案中未记录的，须向客户了解）：", $"{level} asks for (a card does not record it: ask the customer):");
    public static Phrase IsBest { get; } = new("已是最高级别。", "There is no better level.");

    public static Phrase Next { get; } = new("可执行操作", "What may happen next");
    public static Phrase Allowed { get; } = new("可以办理", "Allowed today");
    public static Phrase NotAllowed { get; } = new("今天不能办理", "Not possible today");
    public static Phrase OwnerContact { get; } = new("保有客户回访", "owner contact");
    public static Phrase OnlyAfterDelivery { get; } = new("交车后才有回访。", "Owners are contacted after the delivery.");
    public static Phrase MergedInto { get; } = new("已合并到", "Merged into");

    public static Phrase Dormancy { get; } = new("能否休眠", "May it go dormant?");
    public static Phrase MayGoDormant { get; } = new("休眠规则允许。", "The dormancy rule allows it.");
    public static Phrase MayNotGoDormant { get; } = new("休眠规则不允许：", "The dormancy rule does not allow it:");

    public static Phrase History { get; } = new("跟进历史", "History");
    public static Phrase RecordedOn(string day) => new($"{day} 录入", $"recorded on {day}");
    public static Phrase Amended { get; } = new("已更正", "amended");
    public static Phrase Correct { get; } = new("更正", "Correct");
    public static Phrase EditFiling { get; } = new("修改姓名、电话或车型", "Change name, phone or model");
    public static Phrase IsVoid { get; } = new(
        "该档案的留档已作废，不计入任何指标；可在下方撤销作废。",
        "The filing of this card is void: the card is in no figure. The void can be voided below.");
    public static Phrase Undone { get; } = new("已撤销", "undone");
    public static Phrase NoteHidden { get; } = new("有备注（可能含个人信息，未显示）", "has a note (may be personal, not shown)");
    public static Phrase TakenOver(int entries) => new(
        FormattableString.Invariant($"接收的 {entries} 条经过"),
        FormattableString.Invariant($"{entries} entries taken over"));

    public static Phrase OwnerContacts { get; } = new("交车后的回访", "Contacts after the delivery");
    public static Phrase What { get; } = new("回访", "Contact");
    public static Phrase Window { get; } = new("可回访日期", "Window");
    public static Phrase Due { get; } = new("应回访", "Due");
    public static Phrase Outcome { get; } = new("结果", "Outcome");
    public static Phrase Topics { get; } = new("内容", "Topics");
    public static Phrase MadeOn(string day) => new($"{day} 已回访", $"made on {day}");
    public static Phrase IsOpen { get; } = new("待回访", "to be made now");
    public static Phrase IsMissed { get; } = new("未在期限内回访", "missed");
    public static Phrase IsAhead { get; } = new("未到", "ahead");

    public static Phrase Traffic { get; } = new("来电来店记录", "In the register");
    public static Phrase NoTraffic { get; } = new("展厅流量登记表中没有该档案的记录。", "The register holds nothing of this card.");

    public static Phrase OnTime(int onTime, int all) => new(
        FormattableString.Invariant($"{all} 次中 {onTime} 次及时"),
        FormattableString.Invariant($"{onTime} of {all} on time"));
}

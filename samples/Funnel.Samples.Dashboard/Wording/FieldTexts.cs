using Funnel.Domain.Owners;
using Funnel.Domain.Wording;
using NodaTime.Text;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the fields of the forms are called, and what is said beside them.</summary>
internal static class FieldTexts
{
    public const int LongestNote = 2000;
    public const int LongestModel = 60;
    public const int LongestName = 60;
    public const int LongestPhone = 40;
    public const int LongestId = 64;

    public static Phrase On { get; } = new("日期", "Date");

    public static Phrase Dealer { get; } = new("经销商", "Dealer");

    public static Phrase Consultant { get; } = new("销售顾问", "Consultant");

    public static Phrase Manner { get; } = new("方式", "How");

    public static Phrase Contents { get; } = new("内容", "Covered");

    public static Phrase Level { get; } = new("意向级别", "Intent level");

    public static Phrase LevelAfter { get; } = new("跟进后的意向级别", "Intent level afterwards");

    public static Phrase FollowUpLevel { get; } = new("跟进级别", "Follow-up level");

    public static Phrase FollowUpLevelHint { get; } = new(
        "由销售顾问选定，限定下次跟进日期；括号内为今天跟进时的期限，建议值按意向级别给出。",
        "Chosen by the consultant; it bounds the next date (in brackets the last day from today). What is suggested "
            + "goes by the intent level.");

    public static Phrase NextContactOn { get; } = new("下次跟进日期", "Next contact on");

    public static Phrase NextContactHint { get; } = new(
        "留空则清除原有日期，客户不再出现在待跟进清单中。",
        "Left empty, no date is set, and the card is on no list of what is due.");

    public static Phrase IsAgreed { get; } = new("该日期已与客户约定", "Agreed with the customer");

    public static Phrase IsAgreedHint { get; } = new(
        "与客户约定的日期可以晚于级别规定的期限。",
        "A date agreed with the customer may lie beyond what the level allows.");

    public static Phrase Note { get; } = new("备注", "Note");

    public static Phrase LostReason { get; } = new("战败状态", "Lost state");

    public static Phrase LostDetail { get; } = new("战败原因", "Reason");

    public static Phrase ModelBought { get; } = new("所购车型", "Model bought");

    public static Phrase ModelBoughtHint { get; } = new(
        "已购竞品或已购同品牌时填写。", "For the first two reasons: what the customer bought instead.");

    public static Phrase ModelBoughtMissing { get; } = new(
        "客户已购车时必填，应为所购车型。", "nothing was given; expected the model, since the customer bought one.");

    public static Phrase ModelBoughtNotTaken { get; } = new(
        "仅在已购竞品或已购同品牌时填写，其他原因请留空。",
        "only for the first two reasons, where the customer bought a car; leave it empty otherwise.");

    public static Phrase LostWhy { get; } = new("战败说明", "Why");

    public static Phrase Receiver { get; } = new("转给", "To");

    public static Phrase Cause { get; } = new("转出原因", "Cause");

    public static Phrase FiledOn { get; } = new("留档日期", "Filed on");

    public static Phrase Channel { get; } = new("留档渠道", "Filing channel");

    public static Phrase CustomerKind { get; } = new("客户类型", "Kind of customer");

    public static Phrase Model { get; } = new("意向车型", "Intended model");

    public static Phrase Media { get; } = new("来源渠道", "Heard of us through");

    public static Phrase LeadSource { get; } = new("客户来源", "Lead source");

    public static Phrase Name { get; } = new("客户姓名", "Customer's name");

    public static Phrase Phone { get; } = new("电话号码", "Phone number");

    public static Phrase PhoneHint { get; } = new(
        "用于找出疑似重复的档案。", "Probable duplicates are found by it.");

    public static Phrase IsComplete { get; } = new("客户信息完整", "The customer's information is complete");

    public static Phrase SoldAtOnce { get; } = new("留档即成交/下订", "At once");

    public static Phrase SoldAtOnceHint { get; } = new(
        "留档当天已签订单或已交车时选择。", "Where an order was signed, or the car delivered, on the day of filing.");

    public static Phrase Kind { get; } = new("类型", "Kind");

    public static Phrase ArrivedAt { get; } = new("到店或来电时间", "Began at");

    public static Phrase LeftAt { get; } = new("离店或结束时间", "Ended at");

    public static Phrase PartySize { get; } = new("人数", "How many came");

    public static Phrase VisitOrder { get; } = new("首次或再次到店", "First visit or again");

    public static Phrase IsSalesRelated { get; } = new("与购车有关", "It is about buying a car");

    public static Phrase IsSalesRelatedHint { get; } = new(
        "售后服务和配件不计入展厅流量。", "Service and parts do not count as showroom traffic.");

    public static Phrase IsInvited { get; } = new("已邀请试驾", "Invited to a test drive");

    public static Phrase HasTakenTestDrive { get; } = new("已试驾", "Took a test drive");

    public static Phrase Outcome { get; } = new("结果", "Outcome");

    public static Phrase Card { get; } = new("客户档案编号", "Card");

    public static Phrase CardHint { get; } = new(
        "结果为留档或跟进时必填；尚未留档请先新建档案。",
        "Needed where a card was filed or followed up; file the card first if there is none yet.");

    public static Phrase CardMissing { get; } = new(
        "结果为留档或跟进时必填，应为档案编号。", "nothing was given; expected the id of the card that was filed or followed up.");

    public static Phrase CardNotTaken { get; } = new(
        "未留信息的记录没有档案，请留空或更改结果。",
        "where nothing was left there is no card; leave it empty, or change the outcome.");

    public static Phrase VisitsOnly { get; } = new(
        "仅用于来店，来电请留空。", "for visits only; leave it empty for a call.");

    public static Phrase Platform { get; } = new("线索平台", "Platform");

    public static Phrase ReceivedAt { get; } = new("线索接收时间", "Came in at");

    public static Phrase RespondedAt { get; } = new("首次响应时间", "First answered at");

    public static Phrase RespondedAtHint { get; } = new(
        "30分钟内（含第30分钟）算及时响应。", "In time within 30 minutes, the 30th included.");

    public static Phrase IsValidLead { get; } = new("是否有效", "A real enquiry?");

    public static Phrase ValidLead { get; } = new("有效", "yes");

    public static Phrase NoValidLead { get; } = new("无效", "no");

    public static Phrase AppointmentAt { get; } = new("预约到店时间", "Appointment at");

    public static Phrase LeadArrivedAt { get; } = new("实际到店时间", "Arrived at");

    public static Phrase LeadCardHint { get; } = new(
        "线索建卡后填写档案编号。", "The card it became, once it is filed.");

    public static Phrase BeforeReceived { get; } = new(
        "早于线索接收时间，应不早于该时间。", "it lies before the lead came in; expected a time at or after that.");

    public static Phrase NoSuchLead { get; } = new("没有这条线索。", "There is no such lead.");

    public static Phrase Survivor { get; } = new("合并到的档案", "Card that goes on");

    public static Phrase LevelAfterHint(Phrase now) => new($"留空则保持{now.Zh}。", $"Left empty, it stays at {now.En}.");

    public static Phrase OwnerWindow(ScheduledContact contact, OwnerContactWindow window)
    {
        var iso = LocalDatePattern.Iso;
        var (opens, due, closes) = (iso.Format(window.OpensOn), iso.Format(window.DueOn), iso.Format(window.ClosesOn));
        return new(
            $"今天的回访计入{contact.Name.Zh}（{opens} 至 {closes}，应于 {due} 前）。",
            $"Made today it is the {contact.Name.En} ({opens} to {closes}, due on {due}).");
    }
}

using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Recording;

/// <summary>Why the dashboard itself sends a form back.</summary>
internal static class RecordingReasons
{
    public static Reason Unstamped { get; } = new("form-incomplete", new(
        "表单不完整，尚未记录任何内容。请核对后重新提交。",
        "The form came back incomplete, and nothing was recorded. Please check it and send it again."));

    public static Reason RecordedAlready { get; } = new("recorded-already", new(
        "同一天、同一顾问、同样内容的跟进已经记录过。若确实又发生了一次，请再次保存；否则请取消。",
        "The same follow-up – day, consultant, note – is recorded already. If it did happen twice, save once more; "
            + "otherwise cancel."));

    public static Reason ChangedMeanwhile { get; } = new("changed-meanwhile", WorkTexts.ChangedMeanwhile);

    public static Reason LeadChanged { get; } = new("lead-changed", new(
        "打开表单之后有人更改了这条线索，您的内容尚未保存。请重新打开后再填写。",
        "Somebody changed this lead since you opened the form, and nothing of yours is saved. Please open it anew."));

    public static Reason NoWrongEntry { get; } = new("no-wrong-entry", new(
        "车辆退回或客户反悔不是录入错误：事情确实发生过，成交仍为成交，不能作废或更正。",
        "A returned car is no wrong entry, nor is a deal that is regretted: it did happen, and what is delivered stays "
            + "delivered."));

    public static Reason OtherDealersCard { get; } = new("other-dealers-card", new(
        "该档案属于另一家经销商。",
        "That card belongs to another dealer."));
}

using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the pages that record something say.</summary>
internal static class RecordingTexts
{
    /// <summary>The code of a filing.</summary>
    public const string Filed = "filed";

    /// <summary>The code of a traffic record.</summary>
    public const string Traffic = "traffic";

    /// <summary>The code of a lead.</summary>
    public const string Lead = "lead";

    private static readonly Dictionary<string, (Phrase Title, Phrase Done, Phrase Happened)> Moves =
        new(StringComparer.Ordinal)
        {
            ["contact"] = (
                new("记录跟进", "Record a follow-up"), new("跟进已记录。", "The follow-up is recorded."), new("跟进", "follow-up")),
            ["order"] = (
                new("签订订单", "Sign an order"), new("订单已记录。", "The order is recorded."), new("签订订单", "order signed")),
            ["order-cancelled"] = (
                new("退订", "Cancel the order"),
                new("退订已记录。", "The cancellation is recorded."),
                new("退订", "order cancelled")),
            ["delivered"] = (
                new("交车", "Deliver the car"), new("交车已记录。", "The delivery is recorded."), new("交车", "delivered")),
            ["lost"] = (new("记录战败", "Record a loss"), new("战败已记录。", "The loss is recorded."), new("战败", "lost")),
            ["dormant"] = (
                new("设为休眠", "Set dormant"), new("档案已设为休眠。", "The card is dormant now."), new("设为休眠", "set dormant")),
            ["reactivated"] = (
                new("激活（解除休眠）", "Reactivate"),
                new("档案已激活。", "The card is active again."),
                new("激活（解除休眠）", "reactivated")),
            ["transferred"] = (
                new("转派", "Transfer"), new("档案已转派。", "The card is transferred."), new("转给", "transferred to")),
            ["merged"] = (
                new("合并到另一档案", "Merge into another card"),
                new("档案已合并。", "The cards are merged."),
                new("合并到其他档案", "merged into another card")),
            ["unmerged"] = (
                new("撤销合并", "Undo the merge"), new("合并已撤销。", "The merge is undone."), new("撤销合并", "merge undone")),
            ["owner-contact"] = (
                new("记录保有客户回访", "Record an owner contact"),
                new("回访已记录。", "The owner contact is recorded."),
                new("保有客户回访", "owner contact")),
            ["filed"] = (new("新建客户档案", "File a card"), new("客户已留档。", "The card is filed."), new("留档", "filed")),
            ["traffic"] = (
                new("登记展厅流量", "Record showroom traffic"),
                new("客流已登记。", "The traffic record is kept."),
                new("展厅流量", "traffic")),
            ["lead"] = (new("记录线索", "Record a lead"), new("线索已保存。", "The lead is kept."), new("线索", "lead")),
            ["took-over"] = (default, default, new("并入重复档案", "took over a duplicate")),
            ["gave-back"] = (default, default, new("退回重复档案", "gave a duplicate back")),
            ["voided"] = (
                new("作废记录", "Void an entry"), new("记录已作废。", "The entry is void."), new("作废", "voided")),
            ["amended"] = (
                new("更正记录", "Amend an entry"), new("记录已更正。", "The entry is amended."), new("更正", "amended")),
            ["owner-transfer"] = (default, default, new("保有客户转出", "owner transferred")),
        };

    public static Phrase Send { get; } = new("保存", "Save");

    public static Phrase SendAndNext { get; } = new("保存并处理下一位", "Save and next");

    public static Phrase SendAndList { get; } = new("保存并返回清单", "Save, back to the list");

    public static Phrase LastOfList { get; } = new("清单已处理完。", "That was the last one of the list.");

    public static Phrase SendAgain { get; } = new("核对后再次提交", "Checked: send again");

    public static Phrase Cancel { get; } = new("取消", "Cancel");

    public static Phrase BackToCard { get; } = new("返回档案", "Back to the card");

    public static Phrase Refused { get; } = new("未能保存，您填写的内容都已保留：", "It was not saved. What you typed is kept:");

    public static Phrase NotToday { get; } = new("今天不能进行此操作：", "This cannot be done today:");

    public static Phrase Faster { get; } = new(
        "有人先您一步更改了该档案，您的内容尚未保存，但都已保留。打开表单之后新增的记录：",
        "Somebody was faster and changed this card. Nothing of yours is saved yet, but all of it is kept. New since "
            + "you opened the form:");

    public static Phrase SendAnyway { get; } = new(
        "请核对后再次提交，或取消。", "Check it and send it again, or cancel.");

    public static Phrase Choose { get; } = new("请选择", "Choose");

    public static Phrase NotGiven { get; } = new("不填", "None");

    public static Phrase Optional { get; } = new("选填", "optional");

    public static Phrase Version { get; } = new("版本", "version");

    public static Phrase NoSuchPage { get; } = new("没有这样的档案或操作。", "There is no such card or form.");

    public static Phrase ChooseDealer { get; } = new("请先选择经销商", "Choose the dealer first");

    public static Phrase Continue { get; } = new("继续", "Continue");

    public static Phrase FileFirst { get; } = new("尚未留档？先新建档案", "No card yet? File it first");

    public static Phrase NextContact { get; } = new("下次跟进", "next contact");

    public static Phrase NowOwner { get; } = new("所属顾问", "owner");

    /// <summary>The heading of a lead's page.</summary>
    public static Phrase LeadTitle(string lead) => new($"线索 {lead}", $"Lead {lead}");

    /// <summary>The heading of a form.</summary>
    public static Phrase Title(string code) => Moves[code].Title;

    /// <summary>What is said when something has been recorded; null where nothing was.</summary>
    public static Phrase? Done(string code) =>
        Moves.TryGetValue(code, out var words) && words.Done != default ? words.Done : null;

    /// <summary>
    /// What is offered after a filing or a follow-up: to write the reception into the showroom register too, with its
    /// outcome there.
    /// </summary>
    public static (string Outcome, Phrase Words)? Register(string code) => code switch
    {
        Filed => ("filed", new("接着登记本次接待的展厅流量", "Write this reception into the showroom register")),
        "contact" => ("follow-up", new(
            "如客户到店或来电，接着登记展厅流量",
            "If the customer came or called, write it into the showroom register")),
        _ => null,
    };

    /// <summary>What a line of a history says.</summary>
    public static Phrase Happened(string code) =>
        Moves.TryGetValue(code, out var words) ? words.Happened : Phrase.Same(code);
}

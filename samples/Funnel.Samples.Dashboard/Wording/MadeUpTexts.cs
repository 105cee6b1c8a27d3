using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What is said of data that were made up.</summary>
internal static class MadeUpTexts
{
    public static Phrase Title { get; } = new("演示数据", "Made-up data");

    public static Phrase None { get; } = new("没有演示数据。", "There are no made-up data.");

    public static Phrase What { get; } = new(
        "首次启动时编造了下列经销商。移除后，它们的一切（包括您在其中登记的内容）都从文件中删除，其他经销商不受影响，之后启动也不再编造。",
        "These dealers were made up at the first start. Removing them deletes all there is of them from the file, what "
            + "you recorded there included; other dealers stay as they are, and no later start makes any up again.");

    public static Phrase Cards { get; } = new("档案", "Cards");

    public static Phrase Traffic { get; } = new("客流记录", "Traffic records");

    public static Phrase Sure { get; } = new("我确认全部删除，且无法恢复。", "I am sure: delete all of it for good.");

    public static Phrase Remove { get; } = new("移除演示数据", "Remove the made-up data");

    public static Phrase Unconfirmed { get; } = new("请先勾选确认，尚未删除任何内容。", "Tick the box first; nothing was deleted.");
}

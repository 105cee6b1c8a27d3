using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The sentences of errors and findings that the domain itself does not say.</summary>
internal static class DatasetMessages
{
    public static Phrase NoFolder { get; } = new("数据目录不存在。", "There is no such folder.");

    public static Phrase NoCards { get; } = new("数据目录中须有此文件。", "This file must be in the folder.");

    public static Phrase UnknownCard { get; } = new("档案不存在。", "No card has this id.");

    public static Phrase DuplicateId { get; } = new("编号重复，应唯一。", "The id is used already; ids must be unique.");

    public static Phrase LeftBeforeArrival { get; } =
        new("离开时间不能早于到达时间。", "The customer cannot have left before arriving.");

    public static Phrase ActiveUntilBeforeFrom { get; } =
        new("离岗日期不能早于到岗日期。", "The last day of service cannot lie before the first.");

    public static Phrase NotDelivered { get; } = new("该档案未成交。", "The card has not been delivered.");

    public static Phrase BeforeDelivery { get; } = new("日期不能早于交车日期。", "The date cannot lie before the delivery.");

    public static Phrase NoTrafficRecord { get; } = new(
        "进店或来电留档没有对应的客流记录（结果为留档）。",
        "A walk-in's or incoming call's card has no traffic record whose outcome is filed.");

    public static Phrase Expected(Phrase what) => new($"应为：{what.Zh}。", $"Expected {what.En}.");

    public static Phrase DependsOn(string card) =>
        new($"依赖于被剔除的档案 {card}。", $"Depends on rejected card {card}.");
}

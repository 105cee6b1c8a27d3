using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The sentences of errors and findings that the domain itself does not say.</summary>
internal static class DatasetMessages
{
    public static Phrase NoFolder { get; } = new("数据目录不存在。", "There is no such folder.");

    public static Phrase OtherFile { get; } = new(
        "数据集是目录、.xlsx 工作簿或线索 XML 文件（.adf、.xml）；zip 文件请先解压。",
        "A dataset is a folder, an .xlsx workbook or an auto-lead file (.adf, .xml); a zip is to be unpacked first.");

    public static Phrase NoWorkbook { get; } =
        new("不是 .xlsx 工作簿，或已损坏。", "It is no .xlsx workbook, or it is damaged.");

    public static Phrase NoCards { get; } = new("数据目录中须有此文件。", "This file must be in the folder.");

    public static Phrase UnknownCard { get; } = new("档案不存在。", "No card has this id.");

    public static Phrase DuplicateId { get; } = new("编号重复，应唯一。", "The id is used already; ids must be unique.");

    public static Phrase LeftBeforeArrival { get; } =
        new("离开时间不能早于到达时间。", "The customer cannot have left before arriving.");

    public static Phrase BeforeReceived { get; } =
        new("不能早于线索接收时间。", "This cannot lie before the lead came in.");

    public static Phrase ActiveUntilBeforeFrom { get; } =
        new("离岗日期不能早于到岗日期。", "The last day of service cannot lie before the first.");

    public static Phrase RecordedBeforeHappened { get; } =
        new("录入日期早于发生日期。", "It was recorded before it happened.");

    public static Phrase UnknownTarget { get; } = new(
        "没有此编号的行，无法更正。", "There is no row of this id to correct.");

    public static Phrase AmendmentLacksFields { get; } = new(
        "更正后的行缺少必填项，或代码未知。", "What the row should have said lacks a field it must have, or has an unknown code.");

    public static Phrase KnownBeforeSeen { get; } =
        new("获知日期不能早于查询日。", "The day of knowledge may not lie before the as-of day.");

    public static Phrase VoidedAlready { get; } = new("此行已作废。", "This row is void already.");

    public static Phrase CorrectedBefore { get; } = new(
        "更正不能早于被更正行的录入日期。", "A correction may not be recorded before the row it corrects.");

    public static Phrase UnlistedCause { get; } = new(
        "转出原因不在所用标准的代码表中。",
        "The cause is not on the list of the standard in use.");

    public static Phrase NotDelivered { get; } = new("该档案未成交。", "The card has not been delivered.");

    public static Phrase BeforeDelivery { get; } = new("日期不能早于交车日期。", "The date cannot lie before the delivery.");

    public static Phrase NoTrafficRecord { get; } = new(
        "进店或来电留档没有对应的客流记录（结果为留档）。",
        "A walk-in's or incoming call's card has no traffic record whose outcome is filed.");

    public static Phrase StrayFile(string? near) => near is null
        ? new("不属于数据集，未读取。", "It is no file of a dataset and was not read.")
        : new($"不属于数据集，未读取；是否指 {near}？", $"It is no file of a dataset and was not read; did you mean {near}?");

    public static Phrase UnknownColumn(string? near) => near is null
        ? new("没有这一列，未读取。", "No such column is known; it was not read.")
        : new($"没有这一列，未读取；是否指 {near}？", $"No such column is known; it was not read; did you mean {near}?");

    public static Phrase SameFileTwice(string other) => new(
        $"与 {other} 为同一文件，不知以哪一个为准。", $"It is the same file as {other}; only one of them may be there.");

    public static Phrase ReadAs(string encoding) =>
        new($"按 {encoding} 编码读取。", $"It was read as {encoding}, which it was recognised to be.");

    public static Phrase NotUtf8(Phrase looksLike) => new(
        $"不是 UTF-8 文本，似为{looksLike.Zh}；另存为 UTF-8，或用 --encoding 指定编码。",
        $"It is no UTF-8 text and looks like {looksLike.En}; save it as UTF-8, or name its encoding with --encoding.");

    public static Phrase NotInMaster(string master) =>
        new($"{master} 中没有此编号。", $"No row of {master} has this id.");

    public static Phrase DiffersInCase(string master, string near) => new(
        $"{master} 中没有此编号，仅有大小写不同的 {near}。",
        $"No row of {master} has this id; {near} differs from it only in case.");

    public static Phrase Expected(Phrase what) => new($"应为：{what.Zh}。", $"Expected {what.En}.");

    public static Phrase CutShort { get; } = new(
        "该档案的订单、结案或合并事件有误，整张档案剔除。",
        "An order, closing or merge event of the card is at fault, so the card is left out whole.");

    public static Phrase NoCardLeft { get; } = new(
        "所有档案均已剔除，没有可计算的数据。", "Every card is at fault and left out; nothing is left to compute from.");

    public static Phrase DependsOn(string card) =>
        new($"依赖于被剔除的档案 {card}。", $"Depends on rejected card {card}.");
}

using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Adf;

/// <summary>What may be wrong or odd with an auto-lead file.</summary>
internal static class AdfMessages
{
    public static Phrase NoXml { get; } =
        new("XML 格式有误，整个文件未读取。", "The XML is broken here; nothing of the file was read.");

    public static Phrase NoAdf { get; } =
        new("不是 ADF 线索文件（根元素应为 adf）。", "It is no auto-lead file: its root element is not adf.");

    public static Phrase DocumentType { get; } = new(
        "不接受文档类型声明（DTD）和自定义实体。",
        "A document type (DTD), which may define entities or ask for other files, is refused.");

    public static Phrase MadeId { get; } = new(
        "线索没有编号，按文件名和序号生成。", "The prospect has no id; one was made of the file's name and its place.");

    public static Phrase SentAgain { get; } = new(
        "同一线索的重发，只计一次。", "It is the same prospect sent again, and counted once.");

    public static Phrase NoProvider { get; } = new(
        "没有线索提供方，平台记为“其他”。", "The prospect names no provider; its platform is other.");

    public static Phrase UnknownProvider { get; } = new(
        "所用标准的平台列表中没有此提供方，平台记为“其他”。",
        "The provider is no platform on the list of the standard in use; its platform is other.");
}

using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Mapping;

/// <summary>Why a table cannot be mapped.</summary>
internal static class MappingMessages
{
    public static Phrase NoSource { get; } = new("映射所用的文件不存在。", "The mapping asks for this file, and it is not there.");

    public static Phrase NoColumn { get; } =
        new("映射所用的列不存在。", "The mapping asks for this column, and it is not there.");

    public static Phrase Unreadable { get; } = new("文件无法读取为表格。", "The file cannot be read as a table.");
}

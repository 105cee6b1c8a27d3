using System.Text;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>Yes and no as spreadsheets and people write them.</summary>
internal static class SpreadsheetFlags
{
    /// <summary>TRUE, 1, yes, 是 and FALSE, 0, no, 否, in any case; null for anything else.</summary>
    public static bool? Read(ReadOnlySpan<byte> value) =>
        value.SequenceEqual("1"u8) || value.SequenceEqual("是"u8) || IsWord(value, "true"u8) || IsWord(value, "yes"u8)
            ? true
        : value.SequenceEqual("0"u8) || value.SequenceEqual("否"u8) || IsWord(value, "false"u8) || IsWord(value, "no"u8)
            ? false
        : null;

    private static bool IsWord(ReadOnlySpan<byte> value, ReadOnlySpan<byte> word) =>
        Ascii.EqualsIgnoreCase(value, word);
}

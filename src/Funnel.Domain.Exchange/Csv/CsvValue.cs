using System.Buffers;

namespace Funnel.Domain.Exchange.Csv;

/// <summary>
/// What a spreadsheet or an input method does to a value: blanks around it, letters and digits of full width.
/// </summary>
internal static class CsvValue
{
    private const byte FullWidthLead = 0xEF;
    private const int FullWidthBytes = 3;

    // Whatever may need something done is among the rows with one of these; most rows have none.
    private static readonly SearchValues<byte> Signs = SearchValues.Create([.. " \t\""u8, 0xC2, 0xE3, FullWidthLead]);
    private static readonly SearchValues<byte> SignsBetweenTabs =
        SearchValues.Create([.. " \""u8, 0xC2, 0xE3, FullWidthLead]);

    /// <summary>Whether no value of a row needs anything done.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> row, byte separator) =>
        !row.ContainsAny(separator == (byte)'\t' ? SignsBetweenTabs : Signs);

    /// <summary>The value without blanks around it.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> value)
    {
        while (BlankAtStart(value) is > 0 and var blank)
        {
            value = value[blank..];
        }

        while (BlankAtEnd(value) is > 0 and var blank)
        {
            value = value[..^blank];
        }

        return value;
    }

    /// <summary>The value without blanks around it, its letters and digits of full width folded.</summary>
    public static ReadOnlySpan<byte> Clean(ReadOnlySpan<byte> value)
    {
        var trimmed = Trim(value);
        return trimmed.Contains(FullWidthLead) ? Fold(trimmed) : trimmed;
    }

    /// <summary>The letter of ordinary width for one of full width at a text's start; 0 where there is none.</summary>
    public static byte NarrowAt(ReadOnlySpan<byte> text)
    {
        if (text.Length < FullWidthBytes || text[0] != FullWidthLead || text[1] is not (0xBC or 0xBD))
        {
            return 0;
        }

        // U+FF01 to U+FF5E stand for ! to ~.
        var letter = '!' + ((text[1] - 0xBC) << 6) + text[2] - 0x81;
        return letter is >= '!' and <= '~' ? (byte)letter : (byte)0;
    }

    private static ReadOnlySpan<byte> Fold(ReadOnlySpan<byte> value)
    {
        var folded = new byte[value.Length];
        var length = 0;
        for (var at = 0; at < value.Length;)
        {
            if (NarrowAt(value[at..]) is var narrow && char.IsAsciiLetterOrDigit((char)narrow))
            {
                folded[length++] = narrow;
                at += FullWidthBytes;
            }
            else
            {
                folded[length++] = value[at++];
            }
        }

        return folded.AsSpan(0, length);
    }

    private static int BlankAtStart(ReadOnlySpan<byte> text) => text switch
    {
        [(byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n', ..] => 1,
        [0xC2, 0xA0, ..] => 2,
        [0xE3, 0x80, 0x80, ..] or [0xEF, 0xBB, 0xBF, ..] => 3,
        _ => 0,
    };

    private static int BlankAtEnd(ReadOnlySpan<byte> text) => text switch
    {
        [.., (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'] => 1,
        [.., 0xC2, 0xA0] => 2,
        [.., 0xE3, 0x80, 0x80] or [.., 0xEF, 0xBB, 0xBF] => 3,
        _ => 0,
    };
}

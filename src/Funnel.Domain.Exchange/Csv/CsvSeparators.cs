using System.Buffers;
using System.Text;

namespace Funnel.Domain.Exchange.Csv;

/// <summary>The separators in use, and which of them a header row was written with.</summary>
internal static class CsvSeparators
{
    public const byte Comma = (byte)',';

    // A header row is longer in no file that anybody has written.
    private const int LongestHeader = 1 << 16;

    // Blanks, separators, quotes and the byte order mark: a line of them names no column.
    private static readonly SearchValues<byte> NoNames = SearchValues.Create(" ,;\t\"\uFEFF"u8);

    private static ReadOnlySpan<byte> All => ",;\t"u8;

    /// <summary>The separator that finds the most columns of the layout in the header row; else the comma.</summary>
    public static byte Of(Stream stream, CsvLayout layout)
    {
        var start = new byte[LongestHeader];
        stream.Position = 0;
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        var header = HeaderIn(start.AsSpan(0, length));
        var known = layout.Columns.Select(column => CsvNames.KeyOf(column.Name)).ToHashSet(StringComparer.Ordinal);
        var (best, most) = (Comma, 0);
        foreach (var separator in All)
        {
            var names = header.Split((char)separator).Select(name => CsvNames.KeyOf(name.Trim(' ', '"')));
            var found = names.Count(known.Contains);
            (best, most) = found > most ? (separator, found) : (best, most);
        }

        return best;
    }

    private static string HeaderIn(ReadOnlySpan<byte> start)
    {
        foreach (var range in start.SplitAny((byte)'\r', (byte)'\n'))
        {
            var line = start[range];
            if (line.ContainsAnyExcept(NoNames))
            {
                return Encoding.UTF8.GetString(line);
            }
        }

        return "";
    }
}

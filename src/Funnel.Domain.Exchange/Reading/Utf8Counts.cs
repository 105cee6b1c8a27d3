using System.Buffers.Text;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>Whole numbers, 0 or more, read from UTF-8 without a string.</summary>
internal static class Utf8Counts
{
    public static bool TryCount(ReadOnlySpan<byte> value, out int count)
    {
        count = 0;
        return !value.IsEmpty && value.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0
            && Utf8Parser.TryParse(value, out count, out var read) && read == value.Length;
    }
}

using System.Runtime.CompilerServices;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>
/// Comparisons of 32-bit columns with each other, and of 64-bit columns: rare enough to be made one by one.
/// </summary>
internal static class WideOrder
{
    /// <summary>Where the left column is at most the right one, for whole words of rows.</summary>
    public static void InOrder(ref int left, ref int right, ref ulong mask, int words)
    {
        for (var word = 0; word < words; word++)
        {
            var bits = 0UL;
            for (var row = 63; row >= 0; row--)
            {
                var at = (word * 64) + row;
                bits = (bits << 1) | (Unsafe.Add(ref left, at) <= Unsafe.Add(ref right, at) ? 1UL : 0UL);
            }

            Unsafe.Add(ref mask, word) = bits;
        }
    }

    /// <summary>Where a 64-bit column is at most a bound, for whole words of rows.</summary>
    public static void AtMost(ref long column, long bound, ref ulong mask, int words)
    {
        for (var word = 0; word < words; word++)
        {
            var bits = 0UL;
            for (var row = 63; row >= 0; row--)
            {
                bits = (bits << 1) | (Unsafe.Add(ref column, (word * 64) + row) <= bound ? 1UL : 0UL);
            }

            Unsafe.Add(ref mask, word) = bits;
        }
    }

    /// <summary>Where the left column less the right one is at most so many days, for whole words of rows.</summary>
    public static void Apart(ref int left, ref int right, int days, ref ulong mask, int words)
    {
        for (var word = 0; word < words; word++)
        {
            var bits = 0UL;
            for (var row = 63; row >= 0; row--)
            {
                var at = (word * 64) + row;
                var apart = (long)Unsafe.Add(ref left, at) - Unsafe.Add(ref right, at);
                bits = (bits << 1) | (apart <= days ? 1UL : 0UL);
            }

            Unsafe.Add(ref mask, word) = bits;
        }
    }
}

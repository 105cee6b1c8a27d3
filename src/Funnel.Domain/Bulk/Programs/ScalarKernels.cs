using System.Numerics;
using System.Runtime.CompilerServices;
using Funnel.Domain.Bulk.Columns;

namespace Funnel.Domain.Bulk.Programs;

/// <summary>The loops without vectors: the definition that every width is held to.</summary>
internal readonly struct ScalarKernels : IMaskKernels
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AtMost(ref short column, short bound, ref ulong mask, int words)
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

    public static void AtMost(
        ref short column, short bound, ref ulong mask, short otherBound, ref ulong otherMask, int words)
    {
        AtMost(ref column, bound, ref mask, words);
        AtMost(ref column, otherBound, ref otherMask, words);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AtMost(ref int column, int bound, ref ulong mask, int words)
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void InOrder(ref short left, ref short right, ref ulong mask, int words)
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Apart(ref short left, ref short right, short days, ref ulong mask, int words)
    {
        for (var word = 0; word < words; word++)
        {
            var bits = 0UL;
            for (var row = 63; row >= 0; row--)
            {
                var at = (word * 64) + row;
                bits = (bits << 1) | (Unsafe.Add(ref left, at) - Unsafe.Add(ref right, at) <= days ? 1UL : 0UL);
            }

            Unsafe.Add(ref mask, word) = bits;
        }
    }

    public static void And(ref ulong left, ulong leftFlip, ref ulong right, ulong rightFlip, ref ulong mask)
    {
        for (var word = 0; word < ColumnLayout.MaskWords; word++)
        {
            Unsafe.Add(ref mask, word) =
                (Unsafe.Add(ref left, word) ^ leftFlip) & (Unsafe.Add(ref right, word) ^ rightFlip);
        }
    }

    public static void And(
        ref ulong left,
        ulong leftFlip,
        ref ulong right,
        ulong rightFlip,
        ulong flip,
        ref ulong third,
        ulong thirdFlip,
        ref ulong mask)
    {
        for (var word = 0; word < ColumnLayout.MaskWords; word++)
        {
            var both = (Unsafe.Add(ref left, word) ^ leftFlip) & (Unsafe.Add(ref right, word) ^ rightFlip);
            Unsafe.Add(ref mask, word) = (both ^ flip) & (Unsafe.Add(ref third, word) ^ thirdFlip);
        }
    }

    public static long Sum(ref short column, ref ulong mask, int words, ulong head, ulong tail)
    {
        var sum = 0L;
        for (var word = 0; word < words; word++)
        {
            for (var bits = Selected(ref mask, word, words, head, tail); bits != 0; bits &= bits - 1)
            {
                sum += Unsafe.Add(ref column, (word * 64) + BitOperations.TrailingZeroCount(bits));
            }
        }

        return sum;
    }

    /// <summary>A word of a mask without the bits before its head and after its tail.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Selected(ref ulong mask, int word, int words, ulong head, ulong tail) =>
        Unsafe.Add(ref mask, word) & (word == 0 ? head : ulong.MaxValue) & (word == words - 1 ? tail : ulong.MaxValue);

    public static void AddBits(ref byte counters, ulong bits)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            Unsafe.Add(ref counters, BitOperations.TrailingZeroCount(bits))++;
        }
    }
}

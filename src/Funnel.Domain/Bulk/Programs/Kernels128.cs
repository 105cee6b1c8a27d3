using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Funnel.Domain.Bulk.Columns;

namespace Funnel.Domain.Bulk.Programs;

/// <summary>The loops at 128 bits: 8 dates, 4 numbers or 2 mask words at once.</summary>
internal readonly struct Kernels128 : IMaskKernels
{
    private const int Lanes = 2;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AtMost(ref short column, short bound, ref ulong mask, int words)
    {
        var bounds = Vector128.Create(bound);
        for (nuint word = 0; word < (nuint)words; word++)
        {
            var bits = 0UL;
            for (nuint part = 0; part < 4; part++)
            {
                ref var first = ref Unsafe.Add(ref column, (word * 64) + (part * 16));
                var above = Above(Vector128.LoadUnsafe(ref first), bounds, Vector128.LoadUnsafe(ref first, 8), bounds);
                bits |= (ulong)above << (int)(part * 16);
            }

            Unsafe.Add(ref mask, word) = ~bits;
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
        var bounds = Vector128.Create(bound);
        for (nuint word = 0; word < (nuint)words; word++)
        {
            var bits = 0UL;
            for (nuint part = 0; part < 16; part++)
            {
                var values = Vector128.LoadUnsafe(ref column, (word * 64) + (part * 4));
                var above = Vector128.GreaterThan(values, bounds).ExtractMostSignificantBits();
                bits |= (ulong)above << (int)(part * 4);
            }

            Unsafe.Add(ref mask, word) = ~bits;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void InOrder(ref short left, ref short right, ref ulong mask, int words)
    {
        for (nuint word = 0; word < (nuint)words; word++)
        {
            var bits = 0UL;
            for (nuint part = 0; part < 4; part++)
            {
                ref var a = ref Unsafe.Add(ref left, (word * 64) + (part * 16));
                ref var b = ref Unsafe.Add(ref right, (word * 64) + (part * 16));
                var above = Above(
                    Vector128.LoadUnsafe(ref a), Vector128.LoadUnsafe(ref b),
                    Vector128.LoadUnsafe(ref a, 8), Vector128.LoadUnsafe(ref b, 8));
                bits |= (ulong)above << (int)(part * 16);
            }

            Unsafe.Add(ref mask, word) = ~bits;
        }
    }

    // A difference that 16 bits do not hold becomes the greatest or the smallest that they do, on the same side of any
    // number of days but the greatest, which no condition has.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Apart(ref short left, ref short right, short days, ref ulong mask, int words)
    {
        var bounds = Vector128.Create(days);
        for (nuint word = 0; word < (nuint)words; word++)
        {
            var bits = 0UL;
            for (nuint part = 0; part < 4; part++)
            {
                ref var a = ref Unsafe.Add(ref left, (word * 64) + (part * 16));
                ref var b = ref Unsafe.Add(ref right, (word * 64) + (part * 16));
                var above = Above(
                    Vector128.SubtractSaturate(Vector128.LoadUnsafe(ref a), Vector128.LoadUnsafe(ref b)), bounds,
                    Vector128.SubtractSaturate(Vector128.LoadUnsafe(ref a, 8), Vector128.LoadUnsafe(ref b, 8)), bounds);
                bits |= (ulong)above << (int)(part * 16);
            }

            Unsafe.Add(ref mask, word) = ~bits;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void And(ref ulong left, ulong leftFlip, ref ulong right, ulong rightFlip, ref ulong mask)
    {
        var (leftFlips, rightFlips) = (Vector128.Create(leftFlip), Vector128.Create(rightFlip));
        for (nuint word = 0; word < ColumnLayout.MaskWords; word += Lanes)
        {
            ((Vector128.LoadUnsafe(ref left, word) ^ leftFlips) & (Vector128.LoadUnsafe(ref right, word) ^ rightFlips))
                .StoreUnsafe(ref mask, word);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
        var (leftFlips, rightFlips) = (Vector128.Create(leftFlip), Vector128.Create(rightFlip));
        var (flips, thirdFlips) = (Vector128.Create(flip), Vector128.Create(thirdFlip));
        for (nuint word = 0; word < ColumnLayout.MaskWords; word += Lanes)
        {
            var both = (Vector128.LoadUnsafe(ref left, word) ^ leftFlips)
                & (Vector128.LoadUnsafe(ref right, word) ^ rightFlips);
            ((both ^ flips) & (Vector128.LoadUnsafe(ref third, word) ^ thirdFlips)).StoreUnsafe(ref mask, word);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static long Sum(ref short column, ref ulong mask, int words, ulong head, ulong tail)
    {
        var bit = Vector128.Create((ushort)1, 2, 4, 8, 16, 32, 64, 128);
        var sums = Vector128<int>.Zero;
        for (var word = 0; word < words; word++)
        {
            var bits = ScalarKernels.Selected(ref mask, word, words, head, tail);
            for (nuint part = 0; part < 8 && bits != 0; part++)
            {
                var selected = Vector128.Equals(
                    Vector128.Create((ushort)((bits >> (int)(part * 8)) & 0xFF)) & bit, bit);
                var values = Vector128.LoadUnsafe(ref column, ((nuint)word * 64) + (part * 8)) & selected.AsInt16();
                var (low, high) = Vector128.Widen(values);
                sums += low + high;
            }
        }

        return Vector128.Sum(sums);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddBits(ref byte counters, ulong bits)
    {
        var bit = Vector128.Create(0x8040_2010_0804_0201).AsByte();
        for (nuint part = 0; part < 4; part++)
        {
            var spread = Vector128.Shuffle(
                Vector128.Create((ushort)(bits >> (int)(part * 16))).AsByte(),
                Vector128.Create(0x0000_0000_0000_0000, 0x0101_0101_0101_0101).AsByte());
            (Vector128.LoadUnsafe(ref counters, part * 16) - Vector128.Equals(spread & bit, bit))
                .StoreUnsafe(ref counters, part * 16);
        }
    }

    /// <summary>For 16 facts, where left is greater than right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Above(
        Vector128<short> left, Vector128<short> right, Vector128<short> left2, Vector128<short> right2) =>
        Vector128.NarrowWithSaturation(Vector128.GreaterThan(left, right), Vector128.GreaterThan(left2, right2))
            .ExtractMostSignificantBits();
}

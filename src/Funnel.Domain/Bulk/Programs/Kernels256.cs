using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Funnel.Domain.Bulk.Columns;

namespace Funnel.Domain.Bulk.Programs;

/// <summary>The loops at 256 bits: 16 dates, 8 numbers or 4 mask words at once.</summary>
internal readonly struct Kernels256 : IMaskKernels
{
    private const int Lanes = 4;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AtMost(ref short column, short bound, ref ulong mask, int words)
    {
        var bounds = Vector256.Create(bound);
        for (nuint word = 0; word < (nuint)words; word++)
        {
            ref var first = ref Unsafe.Add(ref column, word * 64);
            var low = Above(Vector256.LoadUnsafe(ref first), bounds, Vector256.LoadUnsafe(ref first, 16), bounds);
            var high = Above(Vector256.LoadUnsafe(ref first, 32), bounds, Vector256.LoadUnsafe(ref first, 48), bounds);
            Unsafe.Add(ref mask, word) = ~(low | ((ulong)high << 32));
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
        var bounds = Vector256.Create(bound);
        for (nuint word = 0; word < (nuint)words; word++)
        {
            var bits = 0UL;
            for (nuint part = 0; part < 8; part++)
            {
                var values = Vector256.LoadUnsafe(ref column, (word * 64) + (part * 8));
                var above = Vector256.GreaterThan(values, bounds).ExtractMostSignificantBits();
                bits |= (ulong)above << (int)(part * 8);
            }

            Unsafe.Add(ref mask, word) = ~bits;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void InOrder(ref short left, ref short right, ref ulong mask, int words)
    {
        for (nuint word = 0; word < (nuint)words; word++)
        {
            ref var a = ref Unsafe.Add(ref left, word * 64);
            ref var b = ref Unsafe.Add(ref right, word * 64);
            var low = Above(
                Vector256.LoadUnsafe(ref a), Vector256.LoadUnsafe(ref b),
                Vector256.LoadUnsafe(ref a, 16), Vector256.LoadUnsafe(ref b, 16));
            var high = Above(
                Vector256.LoadUnsafe(ref a, 32), Vector256.LoadUnsafe(ref b, 32),
                Vector256.LoadUnsafe(ref a, 48), Vector256.LoadUnsafe(ref b, 48));
            Unsafe.Add(ref mask, word) = ~(low | ((ulong)high << 32));
        }
    }

    // A difference that 16 bits do not hold becomes the greatest or the smallest that they do, on the same side of any
    // number of days but the greatest, which no condition has.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Apart(ref short left, ref short right, short days, ref ulong mask, int words)
    {
        var bounds = Vector256.Create(days);
        for (nuint word = 0; word < (nuint)words; word++)
        {
            ref var a = ref Unsafe.Add(ref left, word * 64);
            ref var b = ref Unsafe.Add(ref right, word * 64);
            var low = Above(
                Vector256.SubtractSaturate(Vector256.LoadUnsafe(ref a), Vector256.LoadUnsafe(ref b)), bounds,
                Vector256.SubtractSaturate(Vector256.LoadUnsafe(ref a, 16), Vector256.LoadUnsafe(ref b, 16)), bounds);
            var high = Above(
                Vector256.SubtractSaturate(Vector256.LoadUnsafe(ref a, 32), Vector256.LoadUnsafe(ref b, 32)), bounds,
                Vector256.SubtractSaturate(Vector256.LoadUnsafe(ref a, 48), Vector256.LoadUnsafe(ref b, 48)), bounds);
            Unsafe.Add(ref mask, word) = ~(low | ((ulong)high << 32));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void And(ref ulong left, ulong leftFlip, ref ulong right, ulong rightFlip, ref ulong mask)
    {
        var (leftFlips, rightFlips) = (Vector256.Create(leftFlip), Vector256.Create(rightFlip));
        for (nuint word = 0; word < ColumnLayout.MaskWords; word += Lanes)
        {
            ((Vector256.LoadUnsafe(ref left, word) ^ leftFlips) & (Vector256.LoadUnsafe(ref right, word) ^ rightFlips))
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
        var (leftFlips, rightFlips) = (Vector256.Create(leftFlip), Vector256.Create(rightFlip));
        var (flips, thirdFlips) = (Vector256.Create(flip), Vector256.Create(thirdFlip));
        for (nuint word = 0; word < ColumnLayout.MaskWords; word += Lanes)
        {
            var both = (Vector256.LoadUnsafe(ref left, word) ^ leftFlips)
                & (Vector256.LoadUnsafe(ref right, word) ^ rightFlips);
            ((both ^ flips) & (Vector256.LoadUnsafe(ref third, word) ^ thirdFlips)).StoreUnsafe(ref mask, word);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static long Sum(ref short column, ref ulong mask, int words, ulong head, ulong tail)
    {
        var bit = Vector256.Create((ushort)1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768);
        var sums = Vector256<int>.Zero;
        for (var word = 0; word < words; word++)
        {
            var bits = ScalarKernels.Selected(ref mask, word, words, head, tail);
            for (nuint part = 0; part < 4 && bits != 0; part++)
            {
                var selected = Vector256.Equals(Vector256.Create((ushort)(bits >> (int)(part * 16))) & bit, bit);
                var values = Vector256.LoadUnsafe(ref column, ((nuint)word * 64) + (part * 16)) & selected.AsInt16();
                var (low, high) = Vector256.Widen(values);
                sums += low + high;
            }
        }

        return Vector256.Sum(sums);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddBits(ref byte counters, ulong bits)
    {
        var bit = Vector256.Create(0x8040_2010_0804_0201).AsByte();
        for (nuint part = 0; part < 2; part++)
        {
            var spread = Vector256.Shuffle(
                Vector256.Create((uint)(bits >> (int)(part * 32))).AsByte(),
                Vector256.Create(
                    0x0000_0000_0000_0000, 0x0101_0101_0101_0101,
                    0x1212_1212_1212_1212, 0x1313_1313_1313_1313).AsByte());
            (Vector256.LoadUnsafe(ref counters, part * 32) - Vector256.Equals(spread & bit, bit))
                .StoreUnsafe(ref counters, part * 32);
        }
    }

    /// <summary>For 32 facts, where left is greater than right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Above(
        Vector256<short> left, Vector256<short> right, Vector256<short> left2, Vector256<short> right2)
    {
        var (low, high) = (Vector256.GreaterThan(left, right), Vector256.GreaterThan(left2, right2));

        // Packing works on halves: the quarters come out crossed and are put back before the bits are taken.
        return Avx2.IsSupported
            ? Avx2.Permute4x64(Avx2.PackSignedSaturate(low, high).AsInt64(), 0b11_01_10_00)
                .AsByte().ExtractMostSignificantBits()
            : Vector256.Narrow(low, high).ExtractMostSignificantBits();
    }
}

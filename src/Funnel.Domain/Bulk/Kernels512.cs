using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Funnel.Domain.Bulk;

/// <summary>The loops at 512 bits: 32 dates, 16 numbers or 8 mask words at once.</summary>
internal readonly struct Kernels512 : IMaskKernels
{
    private const int Lanes = 8;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AtMost(ref short column, short bound, ref ulong mask, int words)
    {
        var bounds = Vector512.Create(bound);
        for (nuint word = 0; word < (nuint)words; word++)
        {
            var low = Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref column, word * 64), bounds);
            var high = Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref column, (word * 64) + 32), bounds);
            Unsafe.Add(ref mask, word) = low.ExtractMostSignificantBits() | (high.ExtractMostSignificantBits() << 32);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AtMost(
        ref short column, short bound, ref ulong mask, short otherBound, ref ulong otherMask, int words)
    {
        var (bounds, otherBounds) = (Vector512.Create(bound), Vector512.Create(otherBound));
        for (nuint word = 0; word < (nuint)words; word++)
        {
            var first = Vector512.LoadUnsafe(ref column, word * 64);
            var second = Vector512.LoadUnsafe(ref column, (word * 64) + 32);
            Unsafe.Add(ref mask, word) = Vector512.LessThanOrEqual(first, bounds).ExtractMostSignificantBits()
                | (Vector512.LessThanOrEqual(second, bounds).ExtractMostSignificantBits() << 32);
            Unsafe.Add(ref otherMask, word) = Vector512.LessThanOrEqual(first, otherBounds).ExtractMostSignificantBits()
                | (Vector512.LessThanOrEqual(second, otherBounds).ExtractMostSignificantBits() << 32);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AtMost(ref int column, int bound, ref ulong mask, int words)
    {
        var bounds = Vector512.Create(bound);
        for (nuint word = 0; word < (nuint)words; word++)
        {
            var bits = 0UL;
            for (nuint part = 0; part < 4; part++)
            {
                var values = Vector512.LoadUnsafe(ref column, (word * 64) + (part * 16));
                bits |= Vector512.LessThanOrEqual(values, bounds).ExtractMostSignificantBits() << (int)(part * 16);
            }

            Unsafe.Add(ref mask, word) = bits;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void InOrder(ref short left, ref short right, ref ulong mask, int words)
    {
        for (nuint word = 0; word < (nuint)words; word++)
        {
            var low = Vector512.LessThanOrEqual(
                Vector512.LoadUnsafe(ref left, word * 64), Vector512.LoadUnsafe(ref right, word * 64));
            var high = Vector512.LessThanOrEqual(
                Vector512.LoadUnsafe(ref left, (word * 64) + 32), Vector512.LoadUnsafe(ref right, (word * 64) + 32));
            Unsafe.Add(ref mask, word) = low.ExtractMostSignificantBits() | (high.ExtractMostSignificantBits() << 32);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void And(ref ulong left, ref ulong right, ref ulong mask, int words)
    {
        nuint word = 0;
        for (; word + Lanes <= (nuint)words; word += Lanes)
        {
            (Vector512.LoadUnsafe(ref left, word) & Vector512.LoadUnsafe(ref right, word)).StoreUnsafe(ref mask, word);
        }

        ScalarKernels.And(
            ref Unsafe.Add(ref left, word), ref Unsafe.Add(ref right, word),
            ref Unsafe.Add(ref mask, word), words - (int)word);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AndNot(ref ulong left, ref ulong right, ref ulong mask, int words)
    {
        nuint word = 0;
        for (; word + Lanes <= (nuint)words; word += Lanes)
        {
            Vector512.AndNot(Vector512.LoadUnsafe(ref right, word), Vector512.LoadUnsafe(ref left, word))
                .StoreUnsafe(ref mask, word);
        }

        ScalarKernels.AndNot(
            ref Unsafe.Add(ref left, word), ref Unsafe.Add(ref right, word),
            ref Unsafe.Add(ref mask, word), words - (int)word);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Nor(ref ulong left, ref ulong right, ref ulong mask, int words)
    {
        nuint word = 0;
        for (; word + Lanes <= (nuint)words; word += Lanes)
        {
            (~(Vector512.LoadUnsafe(ref left, word) | Vector512.LoadUnsafe(ref right, word)))
                .StoreUnsafe(ref mask, word);
        }

        ScalarKernels.Nor(
            ref Unsafe.Add(ref left, word), ref Unsafe.Add(ref right, word),
            ref Unsafe.Add(ref mask, word), words - (int)word);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static long Sum(ref short column, ref ulong mask, int words, ulong head, ulong tail)
    {
        var sums = Vector512<int>.Zero;
        for (var word = 0; word < words; word++)
        {
            var bits = ScalarKernels.Selected(ref mask, word, words, head, tail);
            if (bits != 0)
            {
                ref var first = ref Unsafe.Add(ref column, word * 64);
                sums += Pairs(Select(ref first, bits)) + Pairs(Select(ref Unsafe.Add(ref first, 32), bits >> 32));
            }
        }

        return Vector512.Sum(sums);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddBits(ref byte counters, ulong bits)
    {
        var bit = Vector512.Create(0x8040_2010_0804_0201).AsByte();
        var spread = Vector512.Shuffle(
            Vector512.Create(bits).AsByte(),
            Vector512.Create(
                0x0000_0000_0000_0000, 0x0101_0101_0101_0101,
                0x1212_1212_1212_1212, 0x1313_1313_1313_1313,
                0x2424_2424_2424_2424, 0x2525_2525_2525_2525,
                0x3636_3636_3636_3636, 0x3737_3737_3737_3737).AsByte());
        (Vector512.LoadUnsafe(ref counters) - Vector512.Equals(spread & bit, bit)).StoreUnsafe(ref counters);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Select(ref short column, ulong mask)
    {
        var bit = Vector512.Create(
            (ushort)1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768,
            1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768);
        var spread = Vector512.Create(Vector256.Create((ushort)mask), Vector256.Create((ushort)(mask >> 16)));
        return Vector512.LoadUnsafe(ref column) & Vector512.Equals(spread & bit, bit).AsInt16();
    }

    /// <summary>The sums of neighbours.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Pairs(Vector512<short> values)
    {
        if (Avx512BW.IsSupported)
            return Avx512BW.MultiplyAddAdjacent(values, Vector512<short>.One);

        var (low, high) = Vector512.Widen(values);
        return low + high;
    }
}

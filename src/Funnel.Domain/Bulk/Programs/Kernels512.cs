using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Funnel.Domain.Bulk.Columns;

namespace Funnel.Domain.Bulk.Programs;

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

    // A difference that 16 bits do not hold becomes the greatest or the smallest that they do, on the same side of any
    // number of days but the greatest, which no condition has.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Apart(ref short left, ref short right, short days, ref ulong mask, int words)
    {
        var bounds = Vector512.Create(days);
        for (nuint word = 0; word < (nuint)words; word++)
        {
            ref var a = ref Unsafe.Add(ref left, word * 64);
            ref var b = ref Unsafe.Add(ref right, word * 64);
            var low = Vector512.LessThanOrEqual(
                Vector512.SubtractSaturate(Vector512.LoadUnsafe(ref a), Vector512.LoadUnsafe(ref b)), bounds);
            var high = Vector512.LessThanOrEqual(
                Vector512.SubtractSaturate(Vector512.LoadUnsafe(ref a, 32), Vector512.LoadUnsafe(ref b, 32)), bounds);
            Unsafe.Add(ref mask, word) = low.ExtractMostSignificantBits() | (high.ExtractMostSignificantBits() << 32);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void And(ref ulong left, ulong leftFlip, ref ulong right, ulong rightFlip, ref ulong mask)
    {
        var (leftFlips, rightFlips) = (Vector512.Create(leftFlip), Vector512.Create(rightFlip));
        for (nuint word = 0; word < ColumnLayout.MaskWords; word += Lanes)
        {
            ((Vector512.LoadUnsafe(ref left, word) ^ leftFlips) & (Vector512.LoadUnsafe(ref right, word) ^ rightFlips))
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
        var (leftFlips, rightFlips) = (Vector512.Create(leftFlip), Vector512.Create(rightFlip));
        var (flips, thirdFlips) = (Vector512.Create(flip), Vector512.Create(thirdFlip));
        for (nuint word = 0; word < ColumnLayout.MaskWords; word += Lanes)
        {
            var both = (Vector512.LoadUnsafe(ref left, word) ^ leftFlips)
                & (Vector512.LoadUnsafe(ref right, word) ^ rightFlips);
            ((both ^ flips) & (Vector512.LoadUnsafe(ref third, word) ^ thirdFlips)).StoreUnsafe(ref mask, word);
        }
    }

    // Sums are few, and picking the values of a mask costs more lanes than it saves.
    public static long Sum(ref short column, ref ulong mask, int words, ulong head, ulong tail) =>
        Kernels256.Sum(ref column, ref mask, words, head, tail);

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
}

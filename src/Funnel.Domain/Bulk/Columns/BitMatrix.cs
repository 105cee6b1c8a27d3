using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>Turns 64 masks over 64 facts into 64 facts' bits over the masks.</summary>
internal static class BitMatrix
{
    /// <summary>Swaps bit c of word r with bit r of word c, for all of them.</summary>
    public static void Transpose(ref ulong words)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            TransposeWide(ref words);
        }
        else
        {
            TransposeOne(ref words);
        }
    }

    /// <summary>The scalar twin: halves, then quarters, and so on, exchanged between pairs of words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void TransposeOne(ref ulong words)
    {
        var mask = 0x0000_0000_FFFF_FFFFUL;
        for (var half = 32; half != 0; half >>= 1, mask ^= mask << half)
        {
            for (var row = 0; row < 64; row = ((row | half) + 1) & ~half)
            {
                ref var upper = ref Unsafe.Add(ref words, row);
                ref var lower = ref Unsafe.Add(ref words, row | half);
                var swapped = ((upper >> half) ^ lower) & mask;
                lower ^= swapped;
                upper ^= swapped << half;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void TransposeWide(ref ulong words)
    {
        var mask = 0x0000_0000_FFFF_FFFFUL;
        for (var half = 32; half >= 8; half >>= 1, mask ^= mask << half)
        {
            var masks = Vector512.Create(mask);
            for (var row = 0; row < 64; row = ((row | half) + 8) & ~half)
            {
                var upper = Vector512.LoadUnsafe(ref words, (nuint)row);
                var lower = Vector512.LoadUnsafe(ref words, (nuint)(row | half));
                var swapped = ((upper >>> half) ^ lower) & masks;
                (lower ^ swapped).StoreUnsafe(ref words, (nuint)(row | half));
                (upper ^ (swapped << half)).StoreUnsafe(ref words, (nuint)row);
            }
        }

        for (var row = 0; row < 64; row += 8)
        {
            var eight = Vector512.LoadUnsafe(ref words, (nuint)row);
            eight = Exchange(
                eight, Vector512.Shuffle(eight, Vector512.Create(4UL, 5, 6, 7, 0, 1, 2, 3)),
                Vector512.Create(0x0F0F_0F0F_0F0F_0F0FUL), Vector512.Create(0UL, 0, 0, 0, ~0UL, ~0UL, ~0UL, ~0UL), 4);
            eight = Exchange(
                eight, Vector512.Shuffle(eight, Vector512.Create(2UL, 3, 0, 1, 6, 7, 4, 5)),
                Vector512.Create(0x3333_3333_3333_3333UL), Vector512.Create(0UL, 0, ~0UL, ~0UL, 0, 0, ~0UL, ~0UL), 2);
            eight = Exchange(
                eight, Vector512.Shuffle(eight, Vector512.Create(1UL, 0, 3, 2, 5, 4, 7, 6)),
                Vector512.Create(0x5555_5555_5555_5555UL), Vector512.Create(0UL, ~0UL, 0, ~0UL, 0, ~0UL, 0, ~0UL), 1);
            eight.StoreUnsafe(ref words, (nuint)row);
        }
    }

    /// <summary>Exchanges parts between the words of one vector and their partners.</summary>
    /// <param name="words">The words.</param>
    /// <param name="partners">The partner of each.</param>
    /// <param name="low">The bits that a word with the smaller number keeps.</param>
    /// <param name="isLower">All bits of the words with the greater number.</param>
    /// <param name="half">How far the parts move.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Exchange(
        Vector512<ulong> words, Vector512<ulong> partners, Vector512<ulong> low, Vector512<ulong> isLower, int half)
    {
        var upper = (words & low) | ((partners & low) << half);
        var lower = (words & ~low) | ((partners >>> half) & low);
        return Vector512.ConditionalSelect(isLower, lower, upper);
    }
}

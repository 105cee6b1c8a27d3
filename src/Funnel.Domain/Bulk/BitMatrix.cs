using System.Runtime.CompilerServices;

namespace Funnel.Domain.Bulk;

/// <summary>Turns 64 masks over 64 facts into 64 facts' bits over the masks.</summary>
internal static class BitMatrix
{
    /// <summary>Swaps bit c of word r with bit r of word c, for all of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Transpose(ref ulong words)
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
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Funnel.Domain.Bulk.Programs;

/// <summary>Sums of 32-bit and 64-bit columns: rare enough to be added one by one.</summary>
internal static class WideSum
{
    /// <inheritdoc cref="IMaskKernels.Sum"/>
    public static long Of(ref int column, ref ulong mask, int words, ulong head, ulong tail)
    {
        var sum = 0L;
        for (var word = 0; word < words; word++)
        {
            for (var bits = ScalarKernels.Selected(ref mask, word, words, head, tail); bits != 0; bits &= bits - 1)
            {
                sum += Unsafe.Add(ref column, (word * 64) + BitOperations.TrailingZeroCount(bits));
            }
        }

        return sum;
    }

    /// <inheritdoc cref="IMaskKernels.Sum"/>
    /// <exception cref="OverflowException">64 bits do not hold the sum.</exception>
    public static long Of(ref long column, ref ulong mask, int words, ulong head, ulong tail)
    {
        var sum = 0L;
        for (var word = 0; word < words; word++)
        {
            for (var bits = ScalarKernels.Selected(ref mask, word, words, head, tail); bits != 0; bits &= bits - 1)
            {
                var at = (word * 64) + BitOperations.TrailingZeroCount(bits);
                sum = checked(sum + Unsafe.Add(ref column, at));
            }
        }

        return sum;
    }
}

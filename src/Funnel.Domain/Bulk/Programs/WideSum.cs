using System.Numerics;
using System.Runtime.CompilerServices;

namespace Funnel.Domain.Bulk.Programs;

/// <summary>Sums of 32-bit columns: rare enough to be added one by one.</summary>
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
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Funnel.Domain.Bulk;

/// <summary>Adds the sizes of all counted masks over a run of rows to the cells of their group.</summary>
internal static class SegmentCount
{
    private const int Words = ColumnLayout.MaskWords;

    /// <param name="counts">The number of masks.</param>
    /// <param name="word">The word of the first mask that holds the first row.</param>
    /// <param name="more">How many words on the last row lies.</param>
    /// <param name="head">The bits of the first word that count.</param>
    /// <param name="tail">The bits of the last word that count.</param>
    /// <param name="cells">The cells.</param>
    public static void Add(int counts, ref ulong word, int more, ulong head, ulong tail, ref long cells)
    {
        // The length is the same for every mask: with code of its own for each, nothing is left to be foreseen.
        switch (more)
        {
            case 0:
                Ends<Whole0>(counts, ref word, more, head & tail, 0, ref cells);
                break;
            case 1:
                Ends<Whole0>(counts, ref word, more, head, tail, ref cells);
                break;
            case 2:
                Ends<Whole1>(counts, ref word, more, head, tail, ref cells);
                break;
            case 3:
                Ends<Whole2>(counts, ref word, more, head, tail, ref cells);
                break;
            case 4:
                Ends<Whole3>(counts, ref word, more, head, tail, ref cells);
                break;
            case 5:
                Ends<Whole4>(counts, ref word, more, head, tail, ref cells);
                break;
            case 6:
                Ends<Whole5>(counts, ref word, more, head, tail, ref cells);
                break;
            case 7:
                Ends<Whole6>(counts, ref word, more, head, tail, ref cells);
                break;
            case 8:
                Ends<Whole7>(counts, ref word, more, head, tail, ref cells);
                break;
            default:
                Many(counts, ref word, more, head, tail, ref cells);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Ends<TWhole>(int counts, ref ulong word, int more, ulong head, ulong tail, ref long cells)
        where TWhole : struct, IWhole
    {
        for (var i = 0; i < counts; i++)
        {
            var count = BitOperations.PopCount(word & head) + BitOperations.PopCount(Unsafe.Add(ref word, more) & tail);
            if (TWhole.Words > 0)
                count += BitOperations.PopCount(Unsafe.Add(ref word, 1));
            if (TWhole.Words > 1)
                count += BitOperations.PopCount(Unsafe.Add(ref word, 2));
            if (TWhole.Words > 2)
                count += BitOperations.PopCount(Unsafe.Add(ref word, 3));
            if (TWhole.Words > 3)
                count += BitOperations.PopCount(Unsafe.Add(ref word, 4));
            if (TWhole.Words > 4)
                count += BitOperations.PopCount(Unsafe.Add(ref word, 5));
            if (TWhole.Words > 5)
                count += BitOperations.PopCount(Unsafe.Add(ref word, 6));
            if (TWhole.Words > 6)
                count += BitOperations.PopCount(Unsafe.Add(ref word, 7));

            Unsafe.Add(ref cells, i) += count;
            word = ref Unsafe.Add(ref word, Words);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Many(int counts, ref ulong word, int more, ulong head, ulong tail, ref long cells)
    {
        for (var i = 0; i < counts; i++)
        {
            var count = BitOperations.PopCount(word & head) + BitOperations.PopCount(Unsafe.Add(ref word, more) & tail);
            var next = 1;
            for (; next + 4 <= more; next += 4)
            {
                count += BitOperations.PopCount(Unsafe.Add(ref word, next))
                    + BitOperations.PopCount(Unsafe.Add(ref word, next + 1))
                    + BitOperations.PopCount(Unsafe.Add(ref word, next + 2))
                    + BitOperations.PopCount(Unsafe.Add(ref word, next + 3));
            }

            for (; next < more; next++)
            {
                count += BitOperations.PopCount(Unsafe.Add(ref word, next));
            }

            Unsafe.Add(ref cells, i) += count;
            word = ref Unsafe.Add(ref word, Words);
        }
    }

    /// <summary>A number of words between the first and the last, known to the compiler.</summary>
    private interface IWhole
    {
        public static abstract int Words { get; }
    }

    private readonly struct Whole0 : IWhole
    {
        public static int Words => 0;
    }

    private readonly struct Whole1 : IWhole
    {
        public static int Words => 1;
    }

    private readonly struct Whole2 : IWhole
    {
        public static int Words => 2;
    }

    private readonly struct Whole3 : IWhole
    {
        public static int Words => 3;
    }

    private readonly struct Whole4 : IWhole
    {
        public static int Words => 4;
    }

    private readonly struct Whole5 : IWhole
    {
        public static int Words => 5;
    }

    private readonly struct Whole6 : IWhole
    {
        public static int Words => 6;
    }

    private readonly struct Whole7 : IWhole
    {
        public static int Words => 7;
    }
}

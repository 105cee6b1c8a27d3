using System.Numerics;
using System.Runtime.CompilerServices;
using Funnel.Domain.Bulk.Columns;

namespace Funnel.Domain.Bulk.Scans;

/// <summary>Adds the sizes of all counted masks over a run of rows to the cells of their group.</summary>
internal static class SegmentCount
{
    private const int Words = ColumnLayout.MaskWords;

    /// <summary>The scalar twin: rows one by one, from one to another, the latter excluded.</summary>
    public static void AddOneByOne(int counts, ref ulong masks, int from, int to, ref long cells)
    {
        for (var i = 0; i < counts; i++)
        {
            for (var row = from; row < to; row++)
            {
                Unsafe.Add(ref cells, i) += (long)(Unsafe.Add(ref masks, (i * Words) + (row >> 6)) >> (row & 63)) & 1;
            }
        }
    }

    /// <summary>Adds rows that lie in a number of words.</summary>
    /// <param name="counts">The number of masks.</param>
    /// <param name="word">The word of the first mask that holds the first row.</param>
    /// <param name="more">How many words on the last row lies; a block has eight.</param>
    /// <param name="head">The bits of the first word that count.</param>
    /// <param name="tail">The bits of the last word that count.</param>
    /// <param name="cells">The cells.</param>
    /// <param name="next">Memory that will be needed soon.</param>
    /// <param name="ask">How many words of it to ask for meanwhile, at most a line with each mask.</param>
    public static void Add(
        int counts, ref ulong word, int more, ulong head, ulong tail, ref long cells, ref ulong next, int ask)
    {
        // The length is the same for every mask: with code of its own for each, nothing is left to be foreseen.
        switch (more)
        {
            case 0:
                Ends<Whole0>(counts, ref word, more, head & tail, 0, ref cells, ref next, ask);
                break;
            case 1:
                Ends<Whole0>(counts, ref word, more, head, tail, ref cells, ref next, ask);
                break;
            case 2:
                Ends<Whole1>(counts, ref word, more, head, tail, ref cells, ref next, ask);
                break;
            case 3:
                Ends<Whole2>(counts, ref word, more, head, tail, ref cells, ref next, ask);
                break;
            case 4:
                Ends<Whole3>(counts, ref word, more, head, tail, ref cells, ref next, ask);
                break;
            case 5:
                Ends<Whole4>(counts, ref word, more, head, tail, ref cells, ref next, ask);
                break;
            case 6:
                Ends<Whole5>(counts, ref word, more, head, tail, ref cells, ref next, ask);
                break;
            default:
                Ends<Whole6>(counts, ref word, more, head, tail, ref cells, ref next, ask);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Ends<TWhole>(
        int counts, ref ulong word, int more, ulong head, ulong tail, ref long cells, ref ulong next, int ask)
        where TWhole : struct, IWhole
    {
        for (var i = 0; i < counts; i++)
        {
            var count = BitOperations.PopCount(word & head) + BitOperations.PopCount(Unsafe.Add(ref word, more) & tail);
            if (TWhole.Words > 0)
            {
                count += BitOperations.PopCount(Unsafe.Add(ref word, 1));
            }

            if (TWhole.Words > 1)
            {
                count += BitOperations.PopCount(Unsafe.Add(ref word, 2));
            }

            if (TWhole.Words > 2)
            {
                count += BitOperations.PopCount(Unsafe.Add(ref word, 3));
            }

            if (TWhole.Words > 3)
            {
                count += BitOperations.PopCount(Unsafe.Add(ref word, 4));
            }

            if (TWhole.Words > 4)
            {
                count += BitOperations.PopCount(Unsafe.Add(ref word, 5));
            }

            if (TWhole.Words > 5)
            {
                count += BitOperations.PopCount(Unsafe.Add(ref word, 6));
            }

            if (i * Prefetch.WordsPerLine < ask)
            {
                Prefetch.Lines(ref next, i * Prefetch.WordsPerLine, (i + 1) * Prefetch.WordsPerLine);
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
}

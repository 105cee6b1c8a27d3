namespace Funnel.Domain.Bulk.Programs;

/// <summary>
/// The loops over a block, once per vector width. A word of a mask says for 64 facts which of them meet a condition,
/// the first fact in the lowest bit. References point to the first element; the caller vouches for the lengths.
/// </summary>
internal interface IMaskKernels
{
    /// <summary>Where a 16-bit column is at most a bound.</summary>
    public static abstract void AtMost(ref short column, short bound, ref ulong mask, int words);

    /// <summary>Where a 16-bit column is at most each of two bounds: read once, compared twice.</summary>
    public static abstract void AtMost(
        ref short column, short bound, ref ulong mask, short otherBound, ref ulong otherMask, int words);

    /// <summary>Where a 32-bit column is at most a bound.</summary>
    public static abstract void AtMost(ref int column, int bound, ref ulong mask, int words);

    /// <summary>Where a 16-bit column is at most another.</summary>
    public static abstract void InOrder(ref short left, ref short right, ref ulong mask, int words);

    /// <summary>Where a 16-bit column less another is at most a number of days.</summary>
    public static abstract void Apart(ref short left, ref short right, short days, ref ulong mask, int words);

    /// <summary>Left and right of a block, each with the bits of its flip turned over.</summary>
    public static abstract void And(ref ulong left, ulong leftFlip, ref ulong right, ulong rightFlip, ref ulong mask);

    /// <summary>
    /// The same, turned over by a flip of its own and joined with a third mask, which has a flip too.
    /// </summary>
    public static abstract void And(
        ref ulong left,
        ulong leftFlip,
        ref ulong right,
        ulong rightFlip,
        ulong flip,
        ref ulong third,
        ulong thirdFlip,
        ref ulong mask);

    /// <summary>
    /// The sum of the values of a 16-bit column that a mask selects, of words that lie together: of the first only the
    /// bits of head, of the last only the bits of tail.
    /// </summary>
    public static abstract long Sum(ref short column, ref ulong mask, int words, ulong head, ulong tail);

    /// <summary>Adds one to each of 64 bytes whose bit is set.</summary>
    public static abstract void AddBits(ref byte counters, ulong bits);
}

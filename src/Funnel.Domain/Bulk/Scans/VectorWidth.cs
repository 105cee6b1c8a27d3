namespace Funnel.Domain.Bulk.Scans;

/// <summary>How many bits of a column are compared at once. Every width gives the same tallies.</summary>
internal enum VectorWidth
{
    /// <summary>The widest the machine computes natively.</summary>
    Widest,

    /// <summary>512 bits: 32 dates.</summary>
    Bits512,

    /// <summary>256 bits: 16 dates.</summary>
    Bits256,

    /// <summary>128 bits: 8 dates.</summary>
    Bits128,

    /// <summary>No vectors: the definition the others are held to.</summary>
    Scalar,
}

namespace Funnel.Domain.Bulk.Programs;

/// <summary>The comparisons that are left once conditions are lowered to columns.</summary>
internal enum LeafKind
{
    /// <summary>A 16-bit column is at most a bound; a missing value never is.</summary>
    ShortAtMost,

    /// <summary>A 32-bit column is at most a bound; a missing value never is.</summary>
    IntAtMost,

    /// <summary>A 64-bit column is at most a bound; a missing value never is.</summary>
    LongAtMost,

    /// <summary>A 16-bit column is at most another one, missing values counting as the greatest.</summary>
    ShortInOrder,

    /// <summary>A 32-bit column is at most another one, missing values counting as the greatest.</summary>
    IntInOrder,

    /// <summary>A 16-bit column less another one is at most a number of days; missing values mean nothing.</summary>
    ShortApart,

    /// <summary>A 32-bit column less another one is at most a number of days; missing values mean nothing.</summary>
    IntApart,

    /// <summary>One bit of a flag or of a symbol's code.</summary>
    Plane,
}

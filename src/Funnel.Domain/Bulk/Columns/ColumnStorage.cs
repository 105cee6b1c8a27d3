namespace Funnel.Domain.Bulk.Columns;

/// <summary>How the values of a column lie in a block.</summary>
internal enum ColumnStorage
{
    /// <summary>16 bits a value: dates, and numbers that are small enough.</summary>
    Shorts,

    /// <summary>32 bits a value: other numbers.</summary>
    Ints,

    /// <summary>64 bits a value: numbers that 32 do not hold.</summary>
    Longs,

    /// <summary>One bit a value and plane: flags, and symbols by the number of their text.</summary>
    Planes,
}

namespace Funnel.Domain.Bulk.Columns;

/// <summary>Whole numbers in 32 bits, where they fit.</summary>
internal static class NumberOffset
{
    /// <summary>Stands for a missing number: greater than every bound, so that it is at most none.</summary>
    public const int Missing = int.MaxValue;

    /// <summary>Stands for a number that 32 bits do not hold, or that stands for something else there.</summary>
    public const int Unfit = int.MinValue;

    /// <summary>Whether 32 bits hold a number without its standing for a missing one.</summary>
    public static bool Fits(long number) => number is >= int.MinValue and < Missing;

    /// <summary>
    /// A number where 32 bits hold it, <see cref="Missing"/> without one, and <see cref="Unfit"/> otherwise.
    /// </summary>
    public static int OrUnfit(long? number) =>
        number is not { } known ? Missing : Fits(known) ? (int)known : Unfit;
}

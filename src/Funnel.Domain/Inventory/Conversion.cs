namespace Funnel.Domain.Inventory;

/// <summary>How many of a number of things became something: cards delivered, traffic filed.</summary>
/// <param name="Converted">How many did.</param>
/// <param name="Base">How many there were.</param>
public readonly record struct Conversion(long Converted, long Base)
{
    /// <summary>The rate; null where there was nothing to convert.</summary>
    public double? Rate => Base == 0 ? null : (double)Converted / Base;

    /// <summary>Both together: the rate of sums.</summary>
    public static Conversion operator +(Conversion left, Conversion right) =>
        new(left.Converted + right.Converted, left.Base + right.Base);
}

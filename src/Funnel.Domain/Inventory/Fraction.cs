using System.Numerics;

namespace Funnel.Domain.Inventory;

/// <summary>
/// An exact fraction, so that a plan rounds up once, at its end, and never because of a rounding error.
/// </summary>
internal readonly record struct Fraction
{
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public Fraction(BigInteger top, BigInteger bottom)
    {
        var common = BigInteger.GreatestCommonDivisor(top, bottom) * bottom.Sign;
        (Top, Bottom) = (top / common, bottom / common);
    }

    public static Fraction Zero { get; } = new(0, 1);

    public static Fraction One { get; } = new(1, 1);

    public BigInteger Top { get; }

    public BigInteger Bottom { get; }

    public static implicit operator Fraction(long whole) => new(whole, 1);

    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.Top * right.Bottom) + (right.Top * left.Bottom), left.Bottom * right.Bottom);

    public static Fraction operator -(Fraction left, Fraction right) =>
        new((left.Top * right.Bottom) - (right.Top * left.Bottom), left.Bottom * right.Bottom);

    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left.Top * right.Top, left.Bottom * right.Bottom);

    public static Fraction operator /(Fraction left, Fraction right) =>
        new(left.Top * right.Bottom, left.Bottom * right.Top);

    public static bool operator >(Fraction left, Fraction right) => (left - right).Top.Sign > 0;

    public static bool operator <(Fraction left, Fraction right) => right > left;

    /// <summary>The rate of a conversion, which must have had something to convert.</summary>
    public static Fraction RateOf(Conversion conversion) => new(conversion.Converted, conversion.Base);

    /// <summary>The smallest whole number that is not less.</summary>
    public long Ceiling() => (long)BigInteger.Divide(Top + Bottom - 1, Bottom);

    public double ToDouble() => (double)Top / (double)Bottom;
}

using Funnel.Domain.Kpis;

namespace Funnel.Domain.Restatement;

/// <summary>What both sides of a figure rose by between two states of what is known.</summary>
/// <param name="Numerator">What the numerator rose by.</param>
/// <param name="Denominator">What the denominator rose by; null for a count.</param>
internal readonly record struct PairChange(long Numerator, long? Denominator)
{
    /// <summary>Whether neither side is another one.</summary>
    public bool IsNothing => Numerator == 0 && Denominator is null or 0;

    /// <summary>The pair afterwards less the pair before.</summary>
    public static PairChange Between(KpiValue before, KpiValue after) =>
        new(after.Numerator - before.Numerator, after.Denominator - before.Denominator);
}

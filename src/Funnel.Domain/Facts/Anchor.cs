namespace Funnel.Domain.Facts;

/// <summary>The day at whose end facts are looked at, seen from the as-of date.</summary>
public enum Anchor
{
    /// <summary>The as-of date itself: what has come of the cards by now.</summary>
    AsOf,

    /// <summary>The last known day of the period: stock, structure, levels, next dates and last contacts.</summary>
    Cut,
}

using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Standards;

/// <summary>A standard from a month on, for every dealer or for one.</summary>
public sealed record StandardEdition
{
    /// <summary>Says from when a standard holds.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="effectiveFrom">The first day of the first month it holds for.</param>
    /// <param name="dealer">The dealer; every dealer that has none of its own where null.</param>
    /// <exception cref="ArgumentException">The day is not the first of a month.</exception>
    public StandardEdition(SalesStandard standard, LocalDate effectiveFrom, DealerId? dealer = null)
    {
        ArgumentNullException.ThrowIfNull(standard);
        if (effectiveFrom.Day != 1)
        {
            throw new ArgumentException("A standard holds from the first day of a month.", nameof(effectiveFrom));
        }

        (Standard, EffectiveFrom, Dealer) = (standard, effectiveFrom, dealer);
    }

    /// <summary>The standard.</summary>
    public SalesStandard Standard { get; }

    /// <summary>The first day it holds for: the first of a month.</summary>
    public LocalDate EffectiveFrom { get; }

    /// <summary>The dealer; every dealer that has none of its own where null.</summary>
    public DealerId? Dealer { get; }
}

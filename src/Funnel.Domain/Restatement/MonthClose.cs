using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Restatement;

/// <summary>
/// A month-end of a dealer as it was reported (月结): the figures with a digest of the records behind each. A month that
/// is closed again has one record more; the old one stays (ours 2).
/// </summary>
/// <param name="Dealer">The dealer.</param>
/// <param name="Month">The month.</param>
/// <param name="AsOf">The day the month was seen from.</param>
/// <param name="KnownOn">The day of knowledge; not before <paramref name="AsOf"/>.</param>
/// <param name="Standard">The code of the standard it was computed by.</param>
/// <param name="Figures">The figures, in the order of the catalogue.</param>
public sealed record MonthClose(
    DealerId Dealer,
    YearMonth Month,
    LocalDate AsOf,
    LocalDate KnownOn,
    string Standard,
    IReadOnlyList<ClosedFigure> Figures)
{
    /// <summary>
    /// What tells the definitions it was computed by from any others: the SHA-256, in lower-case hex, of the standard's
    /// levels and owner windows, of which facts are made, and of each figure's version and fingerprint. Null where the
    /// close does not tell, as one that another program wrote.
    /// </summary>
    public string? Definitions { get; init; }

    /// <summary>Whether both are of the same month, day and figures.</summary>
    public bool Equals(MonthClose? other) => other is not null
        && (Dealer, Month, Standard) == (other.Dealer, other.Month, other.Standard)
        && (AsOf, KnownOn, Definitions) == (other.AsOf, other.KnownOn, other.Definitions)
        && Figures.SequenceEqual(other.Figures);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Dealer, Month, AsOf, KnownOn);
}

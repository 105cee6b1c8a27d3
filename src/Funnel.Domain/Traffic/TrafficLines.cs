using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Traffic;

/// <summary>
/// What the cards can be held against in a showroom register, record by record; a register of millions of rows makes no
/// objects for it. Any number of threads may ask.
/// </summary>
internal abstract class TrafficLines
{
    public abstract int Count { get; }

    /// <summary>The place of the record's card in the history; negative where it has none there.</summary>
    public abstract int CardAt(int place);

    public abstract DealerId DealerAt(int place);

    /// <summary>The day it began on.</summary>
    public abstract LocalDate DayAt(int place);

    public abstract TrafficKind KindAt(int place);

    public abstract TrafficOutcome OutcomeAt(int place);

    public abstract bool HasDrivenAt(int place);
}

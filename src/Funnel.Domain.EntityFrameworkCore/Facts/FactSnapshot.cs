using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Facts;

/// <summary>
/// Which of the facts side by side in the tables are meant: as they stood at the end of a day, seen from a day and
/// known on a day. Month-ends stay frozen beside each other.
/// </summary>
/// <param name="AsOf">The day they are seen from: nothing dated after it is known. Column <c>as_of</c>.</param>
/// <param name="StoodOn">The day at whose end they are looked at. Column <c>stood_on</c>.</param>
/// <param name="KnownOn">The day of knowledge: nothing recorded after it is there. Column <c>known_on</c>.</param>
public readonly record struct FactSnapshot(LocalDate AsOf, LocalDate StoodOn, LocalDate KnownOn)
{
    /// <summary>Column of the day the facts are seen from.</summary>
    public const string AsOfColumn = "as_of";

    /// <summary>Column of the day at whose end they are looked at.</summary>
    public const string StoodOnColumn = "stood_on";

    /// <summary>Column of the day of knowledge.</summary>
    public const string KnownOnColumn = "known_on";

    /// <summary>
    /// The facts that an event store keeps up to date: everything recorded so far, seen from the end of time.
    /// </summary>
    public static FactSnapshot Live { get; } = new(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue, LocalDate.MaxIsoValue);

    /// <summary>The facts a period asks for at an anchor.</summary>
    public static FactSnapshot Of(ReportingPeriod period, Anchor anchor)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new(period.AsOf, anchor == Anchor.Cut ? period.Cut : period.AsOf, period.KnownOn);
    }

    /// <summary>The three columns with their values, for SQL text over the tables.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Columns =>
    [
        new(AsOfColumn, DayNumber.Of(AsOf)),
        new(StoodOnColumn, DayNumber.Of(StoodOn)),
        new(KnownOnColumn, DayNumber.Of(KnownOn)),
    ];
}

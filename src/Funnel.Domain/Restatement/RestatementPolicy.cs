using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Restatement;

/// <summary>What tells a usual delay from an entry after the month was closed (ours 2).</summary>
public sealed record RestatementPolicy
{
    /// <summary>Two days of usual delay; months are closed when they are reported.</summary>
    public static RestatementPolicy Usual { get; } = new();

    /// <summary>How many days after it happened a row may be written down and be merely late.</summary>
    public int UsualDelay { get; init; } = 2;

    /// <summary>
    /// The month-ends that were closed. A month without one that lay behind when the figure was reported counts as
    /// closed by that report.
    /// </summary>
    public IReadOnlyList<MonthClose> Closes { get; init => field = [.. value]; } = [];

    /// <summary>The day a dealer's month was closed first; null where it was not.</summary>
    internal LocalDate? ClosedOn(DealerId dealer, YearMonth month) => Closes
        .Where(close => close.Dealer == dealer && close.Month == month)
        .Select(close => (LocalDate?)close.KnownOn)
        .Min();
}

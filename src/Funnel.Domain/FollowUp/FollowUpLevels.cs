using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Funnel.Domain.Sources;
using NodaTime;

namespace Funnel.Domain.FollowUp;

/// <summary>
/// The follow-up levels of GPS 3. Their ranges are cut off in the source; the numbers of days are ours.
/// </summary>
internal static class FollowUpLevels
{
    private static readonly Source Gps = Source.Gps("3").Implied();

    /// <summary>Level 1: within 3 days.</summary>
    public static FollowUpLevel One { get; } = new(number: 1, interval: Period.FromDays(3), Gps);

    /// <summary>Level 2: within 7 days.</summary>
    public static FollowUpLevel Two { get; } = new(number: 2, interval: Period.FromDays(7), Gps);

    /// <summary>Level 3: within 15 days.</summary>
    public static FollowUpLevel Three { get; } = new(number: 3, interval: Period.FromDays(15), Gps);

    /// <summary>Level 4: within 30 days.</summary>
    public static FollowUpLevel Four { get; } = new(number: 4, interval: Period.FromDays(30), Gps);

    /// <summary>All four, the closest first.</summary>
    public static IReadOnlyList<FollowUpLevel> All { get; } = [One, Two, Three, Four];

    /// <summary>The level with a number.</summary>
    /// <exception cref="KeyNotFoundException">No level has that number.</exception>
    public static FollowUpLevel Get(int number) => TryGet(number, out var level)
        ? level
        : throw new KeyNotFoundException(
            string.Create(CultureInfo.InvariantCulture, $"No follow-up level has the number {number}."));

    /// <summary>The level with a number, if there is one.</summary>
    public static bool TryGet(int number, [MaybeNullWhen(false)] out FollowUpLevel level)
    {
        level = All.FirstOrDefault(l => l.Number == number);
        return level is not null;
    }
}

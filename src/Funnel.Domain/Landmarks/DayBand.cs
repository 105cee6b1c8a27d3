using System.Globalization;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Landmarks;

/// <summary>Days that a card has been in its state, put together (ours).</summary>
/// <param name="From">The fewest days; 0 is the day it came into the state.</param>
/// <param name="UpTo">The most days, included; null for the last band.</param>
public readonly record struct DayBand(int From, int? UpTo)
{
    private static readonly int[] Starts = [0, 3, 6, 11, 16, 21, 31, 46, 61, 91];

    /// <summary>Every band, shortest first; each number of days falls in one.</summary>
    public static IReadOnlyList<DayBand> All { get; } =
    [
        .. Starts.Select((from, place) => new DayBand(
            from, place + 1 < Starts.Length ? Starts[place + 1] - 1 : (int?)null)),
    ];

    /// <summary>How long ago, as people say it.</summary>
    public Phrase Ago => UpTo is { } last
        ? new(
            string.Create(CultureInfo.InvariantCulture, $"{From}–{last}天前"),
            string.Create(CultureInfo.InvariantCulture, $"{From}–{last} days ago"))
        : new(
            string.Create(CultureInfo.InvariantCulture, $"{From}天以前"),
            string.Create(CultureInfo.InvariantCulture, $"{From} days ago or more"));

    /// <summary>The band of a number of days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    internal static DayBand Of(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var place = Starts.Length - 1;
        while (days < Starts[place])
        {
            place--;
        }

        return All[place];
    }
}

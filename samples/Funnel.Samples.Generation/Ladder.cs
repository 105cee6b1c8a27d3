using System.Text;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Samples.Generation;

/// <summary>The levels of a standard as a customer climbs them: the levels without an order, hottest first.</summary>
internal sealed class Ladder
{
    // How many of a hundred new customers are that hot, for a scale with so many levels.
    private static readonly int[][] Shares =
        [[100], [40, 60], [25, 45, 30], [15, 25, 35, 25], [10, 17, 28, 28, 17]];

    private readonly byte[][] _codes;
    private readonly int[] _longest;

    public Ladder(LevelScale scale)
    {
        Level[] climbed = [.. scale.Levels.Where(level => !level.RequiresOrder)];
        _codes = [.. climbed.Select(level => Encoding.UTF8.GetBytes(level.Code.Value))];
        _longest = [.. climbed.Select(level => DaysIn(level.ContactInterval))];
        Ordered = scale.Levels.FirstOrDefault(level => level.RequiresOrder) is { } ordered
            ? Encoding.UTF8.GetBytes(ordered.Code.Value)
            : _codes[0];
    }

    /// <summary>The level of a customer who has signed.</summary>
    public byte[] Ordered { get; }

    public int Coolest => _codes.Length - 1;

    public byte[] CodeOf(int rung) => _codes[rung];

    public int Draw(Dice dice) =>
        _codes.Length <= Shares.Length ? dice.Weighted(Shares[_codes.Length - 1]) : dice.Below(_codes.Length);

    /// <summary>How cool a rung is, from 0 to 4, whatever the number of rungs.</summary>
    public int Coolness(int rung) => Coolest == 0 ? 2 : rung * 4 / Coolest;

    /// <summary>Days until the next contact: fewer for hot customers, never more than the level's interval.</summary>
    public int Pause(int rung, Dice dice)
    {
        ReadOnlySpan<(int Least, int Most)> usual = [(1, 3), (2, 5), (4, 9), (7, 15), (10, 25)];
        var (least, most) = usual[Coolness(rung)];
        return Math.Min(dice.Between(least, most), _longest[rung]);
    }

    // February makes the shortest month.
    private static int DaysIn(Period? interval) => interval is null
        ? int.MaxValue
        : Period.DaysBetween(new LocalDate(2001, 2, 1), new LocalDate(2001, 2, 1) + interval);
}

using Funnel.Domain.Facts;

namespace Funnel.Domain.Reports;

/// <summary>
/// Which share of spells had ended by each day of their age, in which way, and which went on: the Kaplan–Meier curve,
/// and with several ways of ending the Aalen–Johansen curve of each. Who is still waiting, or came later into view,
/// counts for the days on which he was seen.
/// </summary>
/// <remarks>
/// On one day what ends a spell comes before what only ends its being seen. The curve ends where nobody is left to tell
/// more, and where the table ends; where every spell has ended it goes on level.
/// </remarks>
public sealed class LifeCurve
{
    /// <summary>The ways of ending that are no mere loss of sight.</summary>
    private static readonly SpellOutcome[] Causes =
        [SpellOutcome.Reached, SpellOutcome.Lost, SpellOutcome.Cancelled, SpellOutcome.Otherwise];

    /// <summary>Shares that differ by less are one: each is a sum of rounded parts.</summary>
    private const double Rounding = 1e-12;

    private readonly double[][] _shares;

    private LifeCurve(LifeTable table, double[][] shares, int lastDay, bool isOver) =>
        (Table, _shares, LastDay, IsOver) = (table, shares, lastDay, isOver);

    /// <summary>The counts behind it.</summary>
    public LifeTable Table { get; }

    /// <summary>
    /// The last day that was seen; 730 at most, where the table ends. −1 where nobody was there on day 0.
    /// </summary>
    public int LastDay { get; }

    /// <summary>Whether every spell had ended by the last day, so that nothing can change after it.</summary>
    public bool IsOver { get; }

    /// <summary>Whether the curve ends with the table though some spells went on beyond day 730.</summary>
    public bool IsCutOff => LastDay == SpellAge.Last && Table.AtRisk(SpellAge.Beyond) > 0;

    /// <summary>The day by which half of those who reached it had; null where nobody did or beyond 730.</summary>
    public int? MedianAmongReached
    {
        get
        {
            var all = Enumerable.Range(0, SpellAge.Beyond.Days + 1)
                .Sum(day => Table.Left(SpellAge.Of(day), SpellOutcome.Reached));
            var by = 0L;
            for (var day = 0; all > 0 && day <= SpellAge.Last; day++)
            {
                by += Table.Left(SpellAge.Of(day), SpellOutcome.Reached);
                if (2 * by >= all)
                {
                    return day;
                }
            }

            return null;
        }
    }

    /// <summary>The curve of a table.</summary>
    public static LifeCurve Of(LifeTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        List<double[]> shares = [];

        // Decimal, so that thirds of thirds come out as the plain shares they are.
        var (open, sums, isOver) = (1m, new decimal[Causes.Length], false);
        for (var day = 0; day <= SpellAge.Last && !isOver; day++)
        {
            var age = SpellAge.Of(day);
            var there = table.AtRisk(age);
            if (there == 0)
            {
                break;
            }

            var ended = 0L;
            for (var cause = 0; cause < Causes.Length; cause++)
            {
                var left = table.Left(age, Causes[cause]);
                sums[cause] += open * left / there;
                ended += left;
            }

            open = open * (there - ended) / there;
            isOver = ended == there;
            shares.Add(Array.ConvertAll(sums, decimal.ToDouble));
        }

        return new(table, [.. shares], shares.Count - 1, isOver);
    }

    /// <summary>
    /// The share that had ended in one way by the end of a day of their age; null beyond where the curve tells.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is negative, or the outcome ends no spell.</exception>
    public double? Share(SpellOutcome outcome, int day)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(day);
        var cause = Array.IndexOf(Causes, outcome);
        ArgumentOutOfRangeException.ThrowIfNegative(cause, nameof(outcome));
        return SharesOn(day)?[cause];
    }

    /// <summary>What a day of their age tells.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, or beyond 730.</exception>
    public LifeDay On(int day)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(day);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, SpellAge.Last);
        var age = SpellAge.Of(day);
        var shares = SharesOn(day);
        return new(
            day,
            Table.AtRisk(age),
            Table.Left(age, SpellOutcome.Reached),
            Causes.Skip(1).Sum(cause => Table.Left(age, cause)),
            Table.Left(age, SpellOutcome.MergedAway) + Table.Left(age, SpellOutcome.StillIn),
            shares?[0],
            shares?.Skip(1).Sum());
    }

    /// <summary>
    /// The first day by the end of which a share had reached it; null where the curve does not come so far. Where it
    /// rests exactly on the share, the day it came there (ours: others take the middle of the rest).
    /// </summary>
    /// <param name="share">The share, above 0 and at most 1: a half for the median.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not.</exception>
    public int? DayReaching(double share)
    {
        if (!(share > 0 && share <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share lies above 0 and is at most 1.");
        }

        var day = Array.FindIndex(_shares, shares => shares[0] >= share - Rounding);
        return day < 0 ? null : day;
    }

    private double[]? SharesOn(int day) => day <= LastDay ? _shares[day] : IsOver ? _shares[^1] : null;
}

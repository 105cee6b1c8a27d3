using Funnel.Domain.Facts;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Reports;

/// <summary>
/// How many spells were first looked at on each day of their age, and how many ended on it in each way: whole numbers
/// for every day from 0 to 730 and one row for all beyond, so that tables of parts add up to that of the whole.
/// </summary>
public sealed class LifeTable : IEquatable<LifeTable>
{
    private static readonly int Rows = SpellAge.Beyond.Days + 1;
    private static readonly int Outcomes = Codes.Of<SpellOutcome>().Values.Count;

    private readonly long[] _entered;
    private readonly long[] _left;
    private readonly long[] _atRisk;

    private LifeTable(long[] entered, long[] left)
    {
        (_entered, _left, _atRisk) = (entered, left, new long[Rows]);
        var there = 0L;
        for (var day = 0; day < Rows; day++)
        {
            there = checked(there + entered[day]);
            _atRisk[day] = there;
            there -= LeftOn(day);
            if (there < 0)
            {
                throw new ArgumentException(
                    $"By age {SpellAge.Of(day)} more have left than entered.", nameof(left));
            }
        }
    }

    /// <summary>The table of nobody.</summary>
    public static LifeTable Empty { get; } = new(new long[Rows], new long[Rows * Outcomes]);

    /// <summary>How many spells there are.</summary>
    public long Count => _entered.Sum();

    /// <summary>A table of counts; what is given twice adds.</summary>
    /// <param name="entered">
    /// How many were first looked at at an age: 0 where the period saw them begin, else their age on its first day.
    /// </param>
    /// <param name="left">
    /// How many ended at an age, and how; <see cref="SpellOutcome.StillIn"/> at the age up to which they were seen.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="ArgumentException">By some age more have left than entered.</exception>
    public static LifeTable Of(
        IEnumerable<(SpellAge Age, long Count)> entered,
        IEnumerable<(SpellAge Age, SpellOutcome Outcome, long Count)> left)
    {
        ArgumentNullException.ThrowIfNull(entered);
        ArgumentNullException.ThrowIfNull(left);
        var (first, last) = (new long[Rows], new long[Rows * Outcomes]);
        foreach (var (age, count) in entered)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count);
            first[age.Days] = checked(first[age.Days] + count);
        }

        foreach (var (age, outcome, count) in left)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count);
            ref var row = ref last[PlaceOf(age.Days, outcome)];
            row = checked(row + count);
        }

        return new(first, last);
    }

    /// <summary>The table of parts together that share no spell, such as dealers.</summary>
    public static LifeTable Sum(params IEnumerable<LifeTable> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var (entered, left) = (new long[Rows], new long[Rows * Outcomes]);
        foreach (var part in parts)
        {
            Add(entered, part._entered);
            Add(left, part._left);
        }

        return new(entered, left);
    }

    /// <summary>How many were first looked at at an age.</summary>
    public long Entered(SpellAge age) => _entered[age.Days];

    /// <summary>How many ended at an age in a way.</summary>
    public long Left(SpellAge age, SpellOutcome outcome) => _left[PlaceOf(age.Days, outcome)];

    /// <summary>
    /// How many could still end on a day of their age: those first looked at by then and not gone before.
    /// </summary>
    public long AtRisk(SpellAge age) => _atRisk[age.Days];

    /// <inheritdoc/>
    public bool Equals(LifeTable? other) => other is not null
        && _entered.AsSpan().SequenceEqual(other._entered)
        && _left.AsSpan().SequenceEqual(other._left);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LifeTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, _entered[0], _left[0]);

    private static int PlaceOf(int day, SpellOutcome outcome) => (day * Outcomes) + (int)outcome;

    private static void Add(long[] sums, long[] counts)
    {
        for (var place = 0; place < sums.Length; place++)
        {
            sums[place] = checked(sums[place] + counts[place]);
        }
    }

    private long LeftOn(int day) => _left.AsSpan(day * Outcomes, Outcomes).ToArray().Sum();
}

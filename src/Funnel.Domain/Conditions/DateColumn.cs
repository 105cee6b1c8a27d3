using System.Linq.Expressions;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Conditions;

/// <summary>
/// A calendar date of a fact, which may be missing. A missing date satisfies no comparison, so the negation of any
/// comparison with it is true.
/// </summary>
/// <typeparam name="T">The fact.</typeparam>
public sealed class DateColumn<T> : Column<T>
{
    private readonly Lazy<Func<T, LocalDate?>> _read;

    /// <summary>A date column over a property of the fact.</summary>
    public DateColumn(string name, Phrase title, Expression<Func<T, LocalDate?>> property)
        : base(name, title, property) =>
        _read = new(() => PropertyReading.OfNullable(property));

    /// <summary>Dates before a day.</summary>
    public static Condition<T> operator <(DateColumn<T> column, Day day) => Compare(column, Comparison.Less, day);

    /// <summary>Dates after a day.</summary>
    public static Condition<T> operator >(DateColumn<T> column, Day day) =>
        Compare(column, Comparison.Greater, day);

    /// <summary>Dates on or before a day.</summary>
    public static Condition<T> operator <=(DateColumn<T> column, Day day) =>
        Compare(column, Comparison.LessOrEqual, day);

    /// <summary>Dates on or after a day.</summary>
    public static Condition<T> operator >=(DateColumn<T> column, Day day) =>
        Compare(column, Comparison.GreaterOrEqual, day);

    /// <summary>Dates before the other date of the same fact; both must be known.</summary>
    public static Condition<T> operator <(DateColumn<T> column, DateColumn<T> other) =>
        new DateOrder<T>(column, Comparison.Less, other);

    /// <summary>Dates after the other date of the same fact; both must be known.</summary>
    public static Condition<T> operator >(DateColumn<T> column, DateColumn<T> other) =>
        new DateOrder<T>(column, Comparison.Greater, other);

    /// <summary>Dates on or before the other date of the same fact; both must be known.</summary>
    public static Condition<T> operator <=(DateColumn<T> column, DateColumn<T> other) =>
        new DateOrder<T>(column, Comparison.LessOrEqual, other);

    /// <summary>Dates on or after the other date of the same fact; both must be known.</summary>
    public static Condition<T> operator >=(DateColumn<T> column, DateColumn<T> other) =>
        new DateOrder<T>(column, Comparison.GreaterOrEqual, other);

    /// <summary>The date, or null where it is missing.</summary>
    public LocalDate? Of(T fact) => _read.Value(fact);

    /// <summary>Dates that are exactly a day.</summary>
    public Condition<T> On(Day day) => Compare(this, Comparison.Equal, day);

    /// <summary>Dates from one day to another, both included.</summary>
    public Condition<T> Within(Day first, Day last) => (this >= first) & (this <= last);

    /// <summary>
    /// Dates no later than a number of calendar days after another date of the same fact, that last day and every
    /// earlier one included; both must be known.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative, or more than ten years.</exception>
    public Condition<T> WithinDaysOf(DateColumn<T> start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, LongestWait.Days);
        return new DateOrder<T>(this, Comparison.LessOrEqual, start, days);
    }

    /// <inheritdoc/>
    public override string TextOf(T fact) => Of(fact) is { } date ? IsoDate.Of(date) : "";

    private static DateComparison<T> Compare(DateColumn<T> column, Comparison comparison, Day day) =>
        new(column, comparison, day);
}

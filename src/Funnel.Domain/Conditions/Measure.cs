using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>What a fact adds to a sum: one, a number of days, or a whole number it holds.</summary>
/// <typeparam name="T">The fact.</typeparam>
public abstract record Measure<T>
{
    private protected Measure()
    {
    }

    /// <summary>Every fact adds one: a count.</summary>
    public static Measure<T> One { get; } = new CountMeasure<T>();

    /// <summary>The measure in words; empty for a count.</summary>
    public abstract Phrase Words { get; }

    /// <summary>
    /// Days from a date of the fact to a day, negative where the date is later; nothing where it is missing.
    /// </summary>
    public static Measure<T> DaysUntil(DateColumn<T> since, Day day) => new DaysUntilMeasure<T>(since, day);

    /// <summary>Days from one date of the fact to another; nothing where either is missing.</summary>
    public static Measure<T> DaysBetween(DateColumn<T> start, DateColumn<T> end) =>
        new DaysBetweenMeasure<T>(start, end);

    /// <summary>A whole number the fact holds; nothing where it is missing.</summary>
    public static Measure<T> Sum(NumberColumn<T> number) => new NumberMeasure<T>(number);

    /// <summary>What one fact adds.</summary>
    public abstract long Of(T fact);

    /// <summary>The same measure with every day of the period fixed to its calendar date.</summary>
    public virtual Measure<T> In(ReportingPeriod period) => this;

    internal abstract TResult Accept<TResult>(MeasureVisitor<T, TResult> visitor);
}

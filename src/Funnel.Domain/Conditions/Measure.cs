using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Conditions;

/// <summary>What a fact adds to a sum: one, a number of days, or a whole number it holds.</summary>
/// <typeparam name="T">The fact.</typeparam>
public abstract class Measure<T>
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
}

/// <summary>Every fact adds one.</summary>
/// <typeparam name="T">The fact.</typeparam>
public sealed class CountMeasure<T> : Measure<T>
{
    internal CountMeasure()
    {
    }

    /// <inheritdoc/>
    public override Phrase Words => new("", "");

    /// <inheritdoc/>
    public override long Of(T fact) => 1;
}

/// <summary>Days from a date of the fact to a day.</summary>
/// <typeparam name="T">The fact.</typeparam>
public sealed class DaysUntilMeasure<T> : Measure<T>
{
    internal DaysUntilMeasure(DateColumn<T> since, Day day)
    {
        ArgumentNullException.ThrowIfNull(since);
        ArgumentNullException.ThrowIfNull(day);
        (Since, Day) = (since, day);
    }

    /// <summary>The date the days are counted from.</summary>
    public DateColumn<T> Since { get; }

    /// <summary>The day they are counted to.</summary>
    public Day Day { get; }

    /// <inheritdoc/>
    public override Phrase Words => new(
        $"{Since.Title.Zh}至{Day.Words.Zh}的天数",
        $"days from {Since.Title.En} to {Day.Words.En}");

    /// <inheritdoc/>
    public override long Of(T fact)
    {
        var day = Day.Date;
        return Since.Of(fact) is { } since ? Period.DaysBetween(since, day) : 0;
    }

    /// <inheritdoc/>
    public override Measure<T> In(ReportingPeriod period) => new DaysUntilMeasure<T>(Since, Day.In(period));
}

/// <summary>Days from one date of the fact to another.</summary>
/// <typeparam name="T">The fact.</typeparam>
public sealed class DaysBetweenMeasure<T> : Measure<T>
{
    internal DaysBetweenMeasure(DateColumn<T> start, DateColumn<T> end)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(end);
        (Start, End) = (start, end);
    }

    /// <summary>The date the days are counted from.</summary>
    public DateColumn<T> Start { get; }

    /// <summary>The date they are counted to.</summary>
    public DateColumn<T> End { get; }

    /// <inheritdoc/>
    public override Phrase Words => new(
        $"{Start.Title.Zh}至{End.Title.Zh}的天数",
        $"days from {Start.Title.En} to {End.Title.En}");

    /// <inheritdoc/>
    public override long Of(T fact) =>
        Start.Of(fact) is { } start && End.Of(fact) is { } end ? Period.DaysBetween(start, end) : 0;
}

/// <summary>A whole number the fact holds.</summary>
/// <typeparam name="T">The fact.</typeparam>
public sealed class NumberMeasure<T> : Measure<T>
{
    internal NumberMeasure(NumberColumn<T> number)
    {
        ArgumentNullException.ThrowIfNull(number);
        Number = number;
    }

    /// <summary>The number summed.</summary>
    public NumberColumn<T> Number { get; }

    /// <inheritdoc/>
    public override Phrase Words => Number.Title;

    /// <inheritdoc/>
    public override long Of(T fact) => Number.Of(fact) ?? 0;
}

using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Conditions;

/// <summary>Days from a date of the fact to a day.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed record DaysUntilMeasure<T> : Measure<T>
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

    internal override TResult Accept<TResult>(MeasureVisitor<T, TResult> visitor) => visitor.Visit(this);
}

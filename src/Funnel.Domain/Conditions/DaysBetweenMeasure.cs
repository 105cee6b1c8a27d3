using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Conditions;

/// <summary>Days from one date of the fact to another.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed record DaysBetweenMeasure<T> : Measure<T>
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

    internal override TResult Accept<TResult>(MeasureVisitor<T, TResult> visitor) => visitor.Visit(this);
}

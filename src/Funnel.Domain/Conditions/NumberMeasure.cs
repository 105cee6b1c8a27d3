using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>A whole number the fact holds.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed record NumberMeasure<T> : Measure<T>
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

    internal override TResult Accept<TResult>(MeasureVisitor<T, TResult> visitor) => visitor.Visit(this);
}

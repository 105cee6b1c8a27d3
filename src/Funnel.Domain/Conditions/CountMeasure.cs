using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>Every fact adds one.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed record CountMeasure<T> : Measure<T>
{
    internal CountMeasure()
    {
    }

    /// <inheritdoc/>
    public override Phrase Words => new("", "");

    /// <inheritdoc/>
    public override long Of(T fact) => 1;

    internal override TResult Accept<TResult>(MeasureVisitor<T, TResult> visitor) => visitor.Visit(this);
}

using System.Linq.Expressions;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>
/// A condition with a name of its own, such as "opening prospects"; the name stands for it in formulas.
/// </summary>
/// <typeparam name="T">The fact.</typeparam>
public sealed class Named<T> : Condition<T>
{
    internal Named(Phrase name, Condition<T> meaning)
    {
        Words = name;
        Meaning = meaning;
        Parts = [meaning];
    }

    /// <inheritdoc/>
    public override Phrase Words { get; }

    /// <summary>What the name stands for.</summary>
    public Condition<T> Meaning { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Condition<T>> Parts { get; }

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(T fact) => Meaning.IsSatisfiedBy(fact);

    /// <inheritdoc/>
    public override Condition<T> In(ReportingPeriod period) => new Named<T>(Words, Meaning.In(period));

    internal override Expression Body(IColumnReads<T> reads) => Meaning.Body(reads);

    internal override TResult Accept<TResult>(ConditionVisitor<T, TResult> visitor) => visitor.Visit(this);
}

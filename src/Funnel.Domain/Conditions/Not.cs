using System.Linq.Expressions;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>Everything a condition does not hold for, facts with missing values included.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class Not<T> : Condition<T>
{
    private readonly Condition<T> _negated;

    internal Not(Condition<T> negated)
    {
        ArgumentNullException.ThrowIfNull(negated);
        _negated = negated;
        Parts = [negated];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Condition<T>> Parts { get; }

    /// <summary>The condition that must not hold.</summary>
    public Condition<T> Negated => _negated;

    /// <inheritdoc/>
    public override Phrase Words => _negated is SymbolIsOneOf<T> { Denied: { } denied }
        ? denied
        : _negated.Parts.Count > 0
        ? new($"非（{_negated.Words.Zh}）", $"not ({_negated.Words.En})")
        : new($"非 {_negated.Words.Zh}", $"not {_negated.Words.En}");

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(T fact) => !_negated.IsSatisfiedBy(fact);

    /// <inheritdoc/>
    public override Condition<T> In(ReportingPeriod period) => new Not<T>(_negated.In(period));

    internal override Expression Body(IColumnReads<T> reads) => Expression.Not(_negated.Body(reads));

    internal override TResult Accept<TResult>(ConditionVisitor<T, TResult> visitor) => visitor.Visit(this);
}

using System.Linq.Expressions;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>
/// A condition on facts, as a closed tree: comparisons of columns at the leaves, and / or / not above. The same tree is
/// asked about one fact, run over columns, turned into a LINQ expression, and printed in words.
/// </summary>
/// <remarks>
/// Logic is two-valued: a missing value satisfies no comparison, so the negation of that comparison holds. A tree may
/// name days of a reporting period (<see cref="Day"/>); <see cref="In"/> fixes them, and only then can it be asked.
/// A condition is a value: two that say the same about the same columns are equal, where and/or list the same parts in
/// the same order. What is equal holds for the same facts and is asked once.
/// </remarks>
/// <typeparam name="T">The fact.</typeparam>
public abstract class Condition<T> : IEquatable<Condition<T>>
{
    private int _hash;

    private protected Condition()
    {
    }

    /// <summary>The condition that every fact meets.</summary>
    public static Condition<T> Every { get; } = new AllOf<T>([]);

    /// <summary>The condition that no fact meets.</summary>
    public static Condition<T> None { get; } = new AnyOf<T>([]);

    /// <summary>The condition in words, as a formula column shows it.</summary>
    public abstract Phrase Words { get; }

    /// <summary>The conditions this one is made of; empty for a leaf.</summary>
    public virtual IReadOnlyList<Condition<T>> Parts => [];

    /// <summary>Both conditions.</summary>
    public static Condition<T> operator &(Condition<T> left, Condition<T> right) =>
        AllOf<T>.Join(left, right);

    /// <summary>Either condition, or both.</summary>
    public static Condition<T> operator |(Condition<T> left, Condition<T> right) =>
        AnyOf<T>.Join(left, right);

    /// <summary>Everything the condition does not hold for.</summary>
    public static Condition<T> operator !(Condition<T> negated) => new Not<T>(negated);

    /// <summary>A condition given as code. It can be asked row by row; other engines refuse it and name it.</summary>
    public static Condition<T> Opaque(Phrase words, Func<T, bool> holds) => new Opaque<T>(words, holds);

    /// <summary>Whether the fact meets the condition.</summary>
    /// <exception cref="InvalidOperationException">
    /// The tree names a day of a period and is not bound to one.
    /// </exception>
    public abstract bool IsSatisfiedBy(T fact);

    /// <summary>The same condition with every day of the period fixed to its calendar date.</summary>
    public abstract Condition<T> In(ReportingPeriod period);

    /// <summary>The same condition under a name of its own, which stands for it in formulas.</summary>
    public Condition<T> Called(string zh, string en) => new Named<T>(new(zh, en), this);

    /// <summary>Why the fact meets the condition or not, leaf by leaf.</summary>
    public Explanation Explain(T fact)
    {
        var found = Accept(new FoundInFact<T>(fact));
        return new(Words, IsSatisfiedBy(fact), found, [.. Parts.Select(part => part.Explain(fact))]);
    }

    /// <summary>Whether both say the same.</summary>
    public bool Equals(Condition<T>? other) =>
        ReferenceEquals(this, other)
        || (other is not null && GetHashCode() == other.GetHashCode() && Accept(new ConditionLikeness<T>(other)));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Condition<T>);

    /// <inheritdoc/>
    public sealed override int GetHashCode()
    {
        // Worked out once: a tree is asked for it as often as it is looked up. Two threads come to the same.
        if (_hash == 0)
        {
            _hash = Accept(ConditionHash<T>.Instance) | 1;
        }

        return _hash;
    }

    /// <summary>The condition as a LINQ predicate, with the missing values guarded explicitly.</summary>
    /// <exception cref="NotSupportedException">The tree holds an opaque condition; the message names it.</exception>
    public Expression<Func<T, bool>> ToExpression() => ToExpression(ColumnMap.Identity<T>());

    /// <summary>The condition as a LINQ predicate over another type, given where it keeps each column.</summary>
    /// <exception cref="NotSupportedException">The tree holds an opaque condition; the message names it.</exception>
    public Expression<Func<TEntity, bool>> ToExpression<TEntity>(ColumnMap<T, TEntity> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return Expression.Lambda<Func<TEntity, bool>>(Body(map), map.Entity);
    }

    /// <summary>The predicate's body, given where the columns are there.</summary>
    internal abstract Expression Body(IColumnReads<T> reads);

    internal abstract TResult Accept<TResult>(ConditionVisitor<T, TResult> visitor);
}

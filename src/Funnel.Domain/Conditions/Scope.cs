namespace Funnel.Domain.Conditions;

/// <summary>
/// Whose figures are asked for (domain §13): a condition on dimensions, or on facts of certain kinds, that is the same
/// for every KPI. What it does not know, it cannot narrow: a KPI of such facts is left out, never shown unscoped.
/// </summary>
public abstract class Scope : IEquatable<Scope>
{
    private protected Scope()
    {
    }

    /// <summary>Everything: no KPI is narrowed or left out.</summary>
    public static Scope Everything { get; } = new EveryScope();

    /// <summary>Both scopes.</summary>
    public static Scope operator &(Scope left, Scope right) => new JoinedScope(left, right, both: true);

    /// <summary>Either scope, or both.</summary>
    public static Scope operator |(Scope left, Scope right) => new JoinedScope(left, right, both: false);

    /// <summary>Everything the scope leaves out.</summary>
    public static Scope operator !(Scope scope) => new OppositeScope(scope);

    /// <summary>
    /// Facts of one kind that meet a condition, such as cards of an age; <see cref="Also"/> adds further kinds.
    /// </summary>
    public static Scope Of<T>(FactKind<T> kind, Condition<T> condition) => KindScope.None.With(kind, condition);

    /// <summary>The same scope, which knows facts of one more kind, by a condition of their own.</summary>
    /// <exception cref="InvalidOperationException">The scope is one of dimensions.</exception>
    public virtual Scope Also<T>(FactKind<T> kind, Condition<T> condition) => throw new InvalidOperationException(
        "A scope of dimensions knows every kind that has them; join scopes with & or |.");

    /// <summary>Whether facts of a kind can be told apart by the scope.</summary>
    public abstract bool Knows(FactKind kind);

    /// <summary>The scope as a condition on facts of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="credit">
    /// Whose facts they are where they name several people; the kind's usual one where null.
    /// </param>
    /// <exception cref="KeyNotFoundException">The scope does not know facts of that kind.</exception>
    public abstract Condition<T> On<T>(FactKind<T> kind, Credit? credit = null);

    /// <summary>
    /// The values of a dimension of which everything in the scope has one, so that what has others need not be read;
    /// null where the scope may hold any.
    /// </summary>
    public abstract IReadOnlyList<string>? Only(Dimension dimension);

    /// <summary>Whether the scope tells values of a dimension apart.</summary>
    internal abstract bool SpeaksOf(Dimension dimension);

    /// <inheritdoc/>
    public abstract bool Equals(Scope? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Scope);

    /// <inheritdoc/>
    public abstract override int GetHashCode();
}

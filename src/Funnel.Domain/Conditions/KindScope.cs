namespace Funnel.Domain.Conditions;

/// <summary>Facts of certain kinds, each by a condition of its own.</summary>
internal sealed class KindScope : Scope
{
    private readonly Dictionary<FactKind, object> _conditions;

    private KindScope(Dictionary<FactKind, object> conditions) => _conditions = conditions;

    public static KindScope None { get; } = new([]);

    public KindScope With<T>(FactKind<T> kind, Condition<T> condition)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(condition);
        return new(new(_conditions) { [kind] = condition });
    }

    public override Scope Also<T>(FactKind<T> kind, Condition<T> condition) => With(kind, condition);

    public override bool Knows(FactKind kind) => _conditions.ContainsKey(kind);

    public override Condition<T> On<T>(FactKind<T> kind, Credit? credit = null) =>
        _conditions.TryGetValue(kind, out var condition)
        ? (Condition<T>)condition
        : throw new KeyNotFoundException($"The scope does not know facts of kind '{kind}'.");

    public override IReadOnlyList<string>? Only(Dimension dimension) => null;

    internal override bool SpeaksOf(Dimension dimension) => false;

    public override bool Equals(Scope? other) => other is KindScope scope
        && scope._conditions.Count == _conditions.Count
        && _conditions.All(own => scope._conditions.TryGetValue(own.Key, out var its) && its.Equals(own.Value));

    public override int GetHashCode() => _conditions.Count;

    public override string ToString() => string.Join("; ", _conditions.Select(c => $"{c.Key}: {c.Value}"));
}

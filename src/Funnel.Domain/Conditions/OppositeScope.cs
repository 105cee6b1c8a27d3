namespace Funnel.Domain.Conditions;

/// <summary>What another scope leaves out.</summary>
internal sealed class OppositeScope : Scope
{
    private readonly Scope _scope;

    public OppositeScope(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        _scope = scope;
    }

    public override bool Knows(FactKind kind) => _scope.Knows(kind);

    public override Condition<T> On<T>(FactKind<T> kind, Credit? credit = null) => !_scope.On(kind, credit);

    public override IReadOnlyList<string>? Only(Dimension dimension) => null;

    internal override bool SpeaksOf(Dimension dimension) => _scope.SpeaksOf(dimension);

    public override bool Equals(Scope? other) => other is OppositeScope scope && scope._scope.Equals(_scope);

    public override int GetHashCode() => HashCode.Combine(_scope, -1);

    public override string ToString() => $"not {_scope}";
}

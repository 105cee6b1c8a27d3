namespace Funnel.Domain.Conditions;

/// <summary>Everything.</summary>
internal sealed class EveryScope : Scope
{
    public override bool Knows(FactKind kind) => true;

    public override Condition<T> On<T>(FactKind<T> kind, Credit? credit = null) => Condition<T>.Every;

    public override IReadOnlyList<string>? Only(Dimension dimension) => null;

    internal override bool SpeaksOf(Dimension dimension) => false;

    public override bool Equals(Scope? other) => other is EveryScope;

    public override int GetHashCode() => 1;
}

namespace Funnel.Domain.Conditions;

/// <summary>Two scopes together: what is in both, or what is in either.</summary>
internal sealed class JoinedScope : Scope
{
    private readonly Scope _left;
    private readonly Scope _right;
    private readonly bool _both;

    public JoinedScope(Scope left, Scope right, bool both)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        (_left, _right, _both) = (left, right, both);
    }

    public override bool Knows(FactKind kind) => _left.Knows(kind) && _right.Knows(kind);

    public override Condition<T> On<T>(FactKind<T> kind, Credit? credit = null) =>
        _both
            ? _left.On(kind, credit) & _right.On(kind, credit)
            : _left.On(kind, credit) | _right.On(kind, credit);

    public override IReadOnlyList<string>? Only(Dimension dimension) =>
        (_left.Only(dimension), _right.Only(dimension)) switch
        {
            ({ } left, { } right) => _both ? [.. left.Intersect(right)] : [.. left.Union(right)],
            var (left, right) => _both ? left ?? right : null,
        };

    internal override bool SpeaksOf(Dimension dimension) => _left.SpeaksOf(dimension) || _right.SpeaksOf(dimension);

    public override bool Equals(Scope? other) => other is JoinedScope scope
        && scope._both == _both && scope._left.Equals(_left) && scope._right.Equals(_right);

    public override int GetHashCode() => HashCode.Combine(_left, _right, _both);

    public override string ToString() => $"({_left} {(_both ? "and" : "or")} {_right})";
}

namespace Funnel.Domain.Conditions;

/// <summary>What has one of several values in a dimension.</summary>
internal sealed class DimensionScope : Scope
{
    private readonly Dimension _dimension;
    private readonly string[] _values;

    public DimensionScope(Dimension dimension, IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        _dimension = dimension;
        _values = [.. values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        foreach (var value in _values)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value, nameof(values));
        }
    }

    public override bool Knows(FactKind kind) => kind.Has(_dimension);

    public override Condition<T> On<T>(FactKind<T> kind, Credit? credit = null) =>
        kind.ColumnOf(kind.Under(credit, _dimension)).HasText(_values);

    public override IReadOnlyList<string>? Only(Dimension dimension) => dimension == _dimension ? _values : null;

    internal override bool SpeaksOf(Dimension dimension) => dimension == _dimension;

    public override bool Equals(Scope? other) => other is DimensionScope scope
        && scope._dimension == _dimension && scope._values.AsSpan().SequenceEqual(_values);

    public override int GetHashCode() => HashCode.Combine(_dimension, _values.Length, _values.FirstOrDefault());

    public override string ToString() => $"{_dimension.Id} in {string.Join(", ", _values)}";
}

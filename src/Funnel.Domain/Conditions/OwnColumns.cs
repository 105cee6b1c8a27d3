namespace Funnel.Domain.Conditions;

/// <summary>The columns that kinds of fact have for a vendor's own dimension.</summary>
internal sealed class OwnColumns : IEquatable<OwnColumns>
{
    private readonly Dictionary<FactKind, object> _columns;

    private OwnColumns(Dictionary<FactKind, object> columns) => _columns = columns;

    public static OwnColumns None { get; } = new([]);

    public OwnColumns With<T>(FactKind<T> kind, SymbolColumn<T> column)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(column);
        return kind.Columns.Any(known => known.Name == column.Name && known != column)
            ? throw new ArgumentException(
                $"Facts of kind '{kind}' have another column '{column.Name}'.", nameof(column))
            : new(new(_columns) { [kind] = column });
    }

    public bool Has(FactKind kind) => _columns.ContainsKey(kind);

    public SymbolColumn<T>? Of<T>(FactKind<T> kind) => (SymbolColumn<T>?)_columns.GetValueOrDefault(kind);

    public bool Equals(OwnColumns? other) => other is not null
        && other._columns.Count == _columns.Count
        && _columns.All(own => other._columns.TryGetValue(own.Key, out var its) && its == own.Value);

    public override bool Equals(object? obj) => Equals(obj as OwnColumns);

    public override int GetHashCode() => _columns.Count;
}

namespace Funnel.Domain.Kpis;

/// <summary>The id of a KPI, where a fact names one.</summary>
/// <param name="Value">Words joined by hyphens; compared exactly.</param>
public readonly record struct KpiId(string Value) : IComparable<KpiId>, IComparable
{
    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>By the characters, whatever the culture.</summary>
    public int CompareTo(KpiId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj is null ? 1 : CompareTo((KpiId)obj);
}

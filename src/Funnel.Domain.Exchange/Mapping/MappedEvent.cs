namespace Funnel.Domain.Exchange.Mapping;

/// <summary>An event that a row becomes: where a column has a value at all, or a certain one.</summary>
/// <param name="Column">The source column asked.</param>
/// <param name="Value">The value it must have; null for any but none.</param>
/// <param name="Set">The columns the event has of its own, before those of the table.</param>
internal sealed record MappedEvent(string Column, string? Value, IReadOnlyDictionary<string, MappedValue> Set)
{
    public bool Happened(string found) =>
        Value is null ? found.Length > 0 : string.Equals(found, Value, StringComparison.Ordinal);
}

using Funnel.Domain.Entries;

namespace Funnel.Domain.Exchange.Writing;

/// <summary>When and by whom a row was written down, as its three columns.</summary>
internal static class EntryColumns
{
    /// <summary>The row's id, the day or moment, the writer.</summary>
    public static object?[] Of(Entry? entry) =>
    [
        entry?.Row,
        entry is { RecordedOn: { } on, RecordedAt: { } at } ? on.At(at) : entry?.RecordedOn,
        entry?.RecordedBy,
    ];
}

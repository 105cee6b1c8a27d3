namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>One event as the database keeps it: appended, never changed.</summary>
internal sealed class EventRow
{
    public const string Table = "funnel_events";

    /// <summary>The columns that are written; the database numbers the rows itself.</summary>
    public static readonly string[] Columns =
    [
        "stream", "version", "event_id", "type", "format", "happened_on", "recorded_on", "body", "dealer",
        "recorded_by", "recorded_at",
    ];

    /// <summary>The order of recording.</summary>
    public long Position { get; init; }

    /// <summary>What it belongs to: <c>card/C1</c>, <c>traffic/T1</c>, …</summary>
    public required string Stream { get; init; }

    /// <summary>Its place among the events of the stream, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The sender's own id.</summary>
    public required string EventId { get; init; }

    /// <summary>What happened.</summary>
    public required string Type { get; init; }

    /// <summary>The version of the body's format.</summary>
    public required int Format { get; init; }

    /// <summary>Day number of the latest day it tells of.</summary>
    public required int HappenedOn { get; init; }

    /// <summary>Day number of the day it was recorded.</summary>
    public required int RecordedOn { get; init; }

    /// <summary>What it says, as JSON without anything personal.</summary>
    public required string Body { get; init; }

    /// <summary>The dealer it belongs to; missing in rows of version 0.1.0.</summary>
    public string? Dealer { get; init; }

    /// <summary>Who recorded it; missing where the host does not say.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>When it was recorded, in UTC; missing where the host does not say.</summary>
    public DateTime? RecordedAt { get; init; }

    /// <summary>The last word of each stream, for records that are replaced whole.</summary>
    public static IEnumerable<EventRow> LatestOfEach(IEnumerable<EventRow> rows) =>
        rows.GroupBy(row => row.Stream).Select(versions => versions.MaxBy(row => row.Version)!);

    public object?[] Values() =>
    [
        Stream, Version, EventId, Type, Format, HappenedOn, RecordedOn, Body, Dealer, RecordedBy, RecordedAt,
    ];
}

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>One event as the database keeps it: appended, never changed.</summary>
internal sealed class EventRow
{
    public const string Table = "funnel_events";

    /// <summary>The columns that are written; the database numbers the rows itself.</summary>
    public static readonly string[] Columns =
    [
        "stream", "version", "event_id", "type", "format", "happened_on", "recorded_on", "body", "dealer",
        "recorded_by", "recorded_at", "known_on", "row_id", "told_on", "told_at", "told_by",
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

    /// <summary>Day number of the day the store recorded it.</summary>
    public required int RecordedOn { get; init; }

    /// <summary>What it says, as JSON without anything personal.</summary>
    public required string Body { get; init; }

    /// <summary>The dealer it belongs to; missing in rows of version 0.1.0.</summary>
    public string? Dealer { get; init; }

    /// <summary>Who recorded it in the store; missing where the host does not say.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>When the store recorded it, in UTC; missing where the host does not say.</summary>
    public DateTime? RecordedAt { get; init; }

    /// <summary>
    /// Day number of the day from whose end it is known: that of recording; of a row taken over, the day it tells, or
    /// the day it tells of where it tells none.
    /// </summary>
    public int KnownOn { get; init; }

    /// <summary>The id of a check's row, or of a row taken over; any other goes by its stream and version.</summary>
    public string? RowId { get; init; }

    /// <summary>Day number of the day a row taken over says it was written down, where it does.</summary>
    public int? ToldOn { get; init; }

    /// <summary>The nanosecond of that day, where it is told.</summary>
    public long? ToldAt { get; init; }

    /// <summary>Who wrote a row taken over down, where it says so.</summary>
    public string? ToldBy { get; init; }

    /// <summary>The row's id: its own, or that of its place in the store.</summary>
    public string Id => RowId ?? (Stream.StartsWith(Streams.Checks, StringComparison.Ordinal)
        ? Streams.RowOfCheck(Position)
        : Streams.RowOf(Stream, Version));

    /// <summary>Whether it was taken over from a file: the store sends such rows to itself.</summary>
    public bool IsTakenOver => EventId == Streams.SentByImport(Stream, Version);

    public object?[] Values() =>
    [
        Stream, Version, EventId, Type, Format, HappenedOn, RecordedOn, Body, Dealer, RecordedBy, RecordedAt,
        KnownOn, RowId, ToldOn, ToldAt, ToldBy,
    ];
}

using System.Text.Json;
using Funnel.Domain.Audit;
using Funnel.Domain.Entries;
using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>An accepted explanation of a finding: appended, and never changed but for a note that is erased.</summary>
internal sealed class AcceptanceRow
{
    public const string Table = "funnel_accepted";

    /// <summary>The columns that are written; the database numbers the rows itself.</summary>
    public static readonly string[] Columns =
    [
        "rule", "members", "accepted_by", "holds_until", "note", "row_id", "recorded_on", "recorded_at", "recorded_by",
    ];

    /// <summary>The order of recording.</summary>
    public long Position { get; init; }

    public required string Rule { get; init; }

    /// <summary>The ids of the members, a JSON array in their order.</summary>
    public required string Members { get; init; }

    /// <summary>Who accepted it.</summary>
    public required string AcceptedBy { get; init; }

    /// <summary>Day number of the last day it holds for.</summary>
    public required int HoldsUntil { get; init; }

    /// <summary>The explanation; may be personal.</summary>
    public string? Note { get; init; }

    /// <summary>The id its row had where it was taken over from.</summary>
    public string? RowId { get; init; }

    /// <summary>Day number of the day it was written down.</summary>
    public required int RecordedOn { get; init; }

    /// <summary>The time of that day in nanoseconds; missing where it is not told.</summary>
    public long? RecordedAt { get; init; }

    /// <summary>Who wrote it down; missing where it is not told.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>The acceptance that the row tells of.</summary>
    public AcceptedFinding Accepted => new(
        Rule,
        JsonSerializer.Deserialize<string[]>(Members)!,
        new(AcceptedBy),
        DayNumber.ToDate(HoldsUntil))
    {
        Note = Note,
        Entry = new Entry
        {
            Row = RowId,
            RecordedOn = DayNumber.ToDate(RecordedOn),
            RecordedAt = RecordedAt is { } at ? LocalTime.FromNanosecondsSinceMidnight(at) : null,
            RecordedBy = RecordedBy,
        },
    };

    /// <summary>What rows that accept the same have in common, whenever and by whom they were written.</summary>
    public static (string Rule, string Members, string By, LocalDate Until) KeyOf(AcceptedFinding accepted) =>
        (accepted.Rule, JsonSerializer.Serialize(accepted.Members), accepted.By.Value, accepted.Until);

    /// <summary>The values of an acceptance's row.</summary>
    public static object?[] Of(AcceptedFinding accepted, LocalDate today, Signature? signature)
    {
        var entry = accepted.Entry;
        return
        [
            accepted.Rule, JsonSerializer.Serialize(accepted.Members), accepted.By.Value,
            DayNumber.Of(accepted.Until), accepted.Note, entry?.Row, DayNumber.Of(entry?.RecordedOn ?? today),
            entry?.RecordedAt?.NanosecondOfDay, entry is null ? signature?.By : entry.RecordedBy,
        ];
    }
}

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// What the log told of a dealer up to a place, as bytes without anything personal: never a truth, made anew where it
/// does not agree with the log.
/// </summary>
internal sealed class SnapshotRow
{
    public const string Table = "funnel_snapshots";

    public static readonly string[] Columns = ["dealer", "up_to", "row_count", "stamp", "digest", "body", "answers"];

    public required string Dealer { get; init; }

    /// <summary>The position of the last row in it.</summary>
    public required long UpTo { get; init; }

    /// <summary>How many rows the dealer had up to there.</summary>
    public required int RowCount { get; init; }

    /// <summary>By what it was read, apart from the log.</summary>
    public required string Stamp { get; init; }

    /// <summary>The hash of the body.</summary>
    public required byte[] Digest { get; init; }

    /// <summary>The history, compressed.</summary>
    public required byte[] Body { get; init; }

    /// <summary>Figures of what is in it, where any were kept; they hold no longer than it does.</summary>
    public byte[]? Answers { get; init; }

    public object?[] Values() => [Dealer, UpTo, RowCount, Stamp, Digest, Body, Answers];
}

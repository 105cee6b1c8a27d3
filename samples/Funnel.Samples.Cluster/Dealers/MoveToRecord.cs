namespace Funnel.Samples.Cluster.Dealers;

/// <summary>A move as it is sent.</summary>
/// <param name="Card">The card's id.</param>
/// <param name="Happened">The event as JSON.</param>
/// <param name="Sent">The sender's id of it: the same one sent again records nothing more.</param>
[GenerateSerializer]
[Alias("funnel-move")]
internal sealed record MoveToRecord(
    [property: Id(0)] string Card, [property: Id(1)] string Happened, [property: Id(2)] string Sent);

/// <summary>What became of it.</summary>
/// <param name="Outcome">Whether the store keeps it.</param>
/// <param name="Zh">Why not, or what is odd about it, in Chinese.</param>
/// <param name="En">The same in English.</param>
[GenerateSerializer]
[Alias("funnel-moved")]
internal sealed record RecordedMove(
    [property: Id(0)] MoveOutcome Outcome, [property: Id(1)] string[] Zh, [property: Id(2)] string[] En);

/// <summary>What became of a move.</summary>
internal enum MoveOutcome
{
    /// <summary>It is recorded.</summary>
    Recorded,

    /// <summary>It had been recorded before under the same id.</summary>
    RecordedBefore,

    /// <summary>The rules refuse it, or there is no such card.</summary>
    Refused,
}

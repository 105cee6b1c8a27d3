namespace Funnel.Domain.Audit;

/// <summary>What somebody was found by: the own figures beside those of the peers.</summary>
/// <param name="Flagged">The flagged rows.</param>
/// <param name="Looked">The rows looked at.</param>
/// <param name="PeerRate">The share that is expected: that of the peers, 0 to 1.</param>
/// <param name="P">How often chance alone would bring about as many, 0 to 1.</param>
/// <param name="IsOfGroup">Whether the peers are those of every dealer.</param>
public sealed record PeerFigures(long Flagged, long Looked, double PeerRate, double P, bool IsOfGroup);

namespace Funnel.Domain.Statistics.Forecasts;

/// <summary>What a simpler forecast says of a month.</summary>
/// <param name="Peer">The simpler forecast.</param>
/// <param name="Value">Deliveries of the month; null where the past it rests on is not on file.</param>
public readonly record struct PeerValue(ForecastPeer Peer, double? Value);

namespace Funnel.Domain.Statistics.Forecasts;

/// <summary>How a simpler forecast did beside this one, over the backtests in which it has a value.</summary>
/// <param name="Peer">The simpler forecast.</param>
/// <param name="Backtests">How many they are.</param>
/// <param name="MeanError">Its mean absolute error in them, in deliveries.</param>
/// <param name="ForecastError">That of the forecast in the same.</param>
public sealed record PeerRecord(ForecastPeer Peer, int Backtests, double MeanError, double ForecastError)
{
    /// <summary>
    /// The share of the peer's error that the forecast spares: below 0 the peer is better; null where it was never off.
    /// </summary>
    public double? Skill => MeanError == 0 ? null : 1 - (ForecastError / MeanError);

    /// <summary>Whether the forecast is off by less.</summary>
    public bool IsBeaten => ForecastError < MeanError;
}

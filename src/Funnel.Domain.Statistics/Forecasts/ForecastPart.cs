using Funnel.Domain.Landmarks;

namespace Funnel.Domain.Statistics.Forecasts;

/// <summary>What of a month's deliveries one of the four parts of retail brings.</summary>
/// <param name="Part">The part.</param>
/// <param name="SoFar">Delivered already.</param>
/// <param name="FromStock">To be expected of the cards open today.</param>
/// <param name="FromInflow">To be expected of cards that are still to be filed.</param>
public sealed record ForecastPart(RetailPart Part, long SoFar, double FromStock, double FromInflow)
{
    /// <summary>All of it.</summary>
    public double Mean => SoFar + FromStock + FromInflow;
}

using Funnel.Domain.Conditions;
using Funnel.Domain.Landmarks;

namespace Funnel.Domain.Statistics.Forecasts;

/// <summary>
/// The deliveries to be expected of a month under way: those so far, the open cards each with its probability, and the
/// cards still to be filed. Means add over groups; so do distributions, by
/// <see cref="CountDistribution.Plus(CountDistribution)"/>, where groups scatter by chance alone.
/// </summary>
public sealed class DeliveryForecast
{
    internal DeliveryForecast(
        LandmarkOutlook outlook, LandmarkGroup group, IReadOnlyList<CardProbability> cards, Backtest backtest)
    {
        (Group, Cards, Backtest) = (group.Key, cards, backtest);
        Parts = [.. Enum.GetValues<RetailPart>().Select(part => new ForecastPart(
            part,
            group.SoFar(0, part),
            cards.Where(card => card.Card.Part == part).Sum(card => card.Probability),
            outlook.Inflow(group, part)))];
        Distribution = outlook.Distribution(group, backtest.Dispersion);
        Intervals = [.. ForecastPolicy.Levels.Select(Distribution.Interval)];
        Peers = outlook.Peers(group);
    }

    /// <summary>Whose deliveries; <see cref="GroupKey.All"/> for those of everybody.</summary>
    public GroupKey Group { get; }

    /// <summary>Where they come from (GPS core ideas); they add up to the mean.</summary>
    public IReadOnlyList<ForecastPart> Parts { get; }

    /// <summary>Delivered already.</summary>
    public long SoFar => Parts.Sum(part => part.SoFar);

    /// <summary>The deliveries to be expected of the whole month.</summary>
    public double Mean => Parts.Sum(part => part.Mean);

    /// <summary>How likely each number of deliveries is.</summary>
    public CountDistribution Distribution { get; }

    /// <summary>
    /// Between which numbers they will lie: half of the time, four times in five, nineteen times in twenty.
    /// </summary>
    public IReadOnlyList<CountInterval> Intervals { get; }

    /// <summary>The open cards, likeliest first.</summary>
    public IReadOnlyList<CardProbability> Cards { get; }

    /// <summary>What simpler forecasts say.</summary>
    public IReadOnlyList<PeerValue> Peers { get; }

    /// <summary>Its record.</summary>
    public Backtest Backtest { get; }
}

using Funnel.Domain.Landmarks;

namespace Funnel.Domain.Statistics.Forecasts;

/// <summary>What can be said at a landmark about the days to come: rates learned from all cards together.</summary>
internal sealed class LandmarkOutlook
{
    private static readonly RetailPart[] Inflows = [RetailPart.NewShowroom, RetailPart.NewOutreach];

    private readonly LandmarkDays _days;
    private readonly int _landmark;
    private readonly bool _isMonthKnown;
    private readonly bool _areThreeKnown;
    private readonly bool _isYearKnown;
    private readonly double[][] _within;

    private LandmarkOutlook(LandmarkCounts counts, int landmark, CellRates rates)
    {
        (_days, _landmark, Rates) = (counts.Days, landmark, rates);
        _within = [.. Inflows.Select(part => Enumerable.Range(0, _days.DaysToCome)
            .Select(day => counts.DeliveredWithin(landmark, IsOutreach(part), day).Rate ?? 0)
            .ToArray())];
        var (from, first) = (_days.FirstDay(landmark), counts.FirstFiledOn);
        _isMonthKnown = first <= from.PlusDays(-_days.Length);
        _areThreeKnown = first <= from.PlusDays(-3 * _days.Length);
        _isYearKnown = first <= from.PlusDays(-364);
    }

    /// <summary>The rates of cells.</summary>
    public CellRates Rates { get; }

    /// <summary>The outlook at a landmark; null where there is not enough to learn from.</summary>
    public static LandmarkOutlook? Of(LandmarkCounts counts, int landmark, ForecastPolicy policy)
    {
        var rates = new CellRates(counts.Learned(landmark), policy.Kappa, counts.Days.DaysToCome);
        return rates.All.Of >= policy.FewestCards && rates.All.Delivered > 0 ? new(counts, landmark, rates) : null;
    }

    /// <summary>The deliveries to be expected of cards that a group is still to file.</summary>
    public double Inflow(LandmarkGroup group, RetailPart part)
    {
        if (Array.IndexOf(Inflows, part) is var inflow && inflow < 0)
        {
            return 0;
        }

        var mean = 0d;
        for (var day = 1; day <= _days.DaysToCome; day++)
        {
            var weekday = _days.Landmarks[_landmark].PlusDays(day).DayOfWeek;
            var filed = (double)group.Filed(_landmark, IsOutreach(part), weekday) / LandmarkDays.InflowWeeks;
            mean += filed * _within[inflow][_days.DaysToCome - day];
        }

        return mean;
    }

    /// <summary>All of that.</summary>
    public double Inflow(LandmarkGroup group) => Inflows.Sum(part => Inflow(group, part));

    /// <summary>The deliveries to be expected of a group's open cards.</summary>
    public double Stock(LandmarkGroup group) => group.Stock(_landmark).Sum(count => count.Of * Rates.Of(count.Cell));

    /// <summary>How likely the numbers are that a group's month may come to.</summary>
    /// <param name="group">The group.</param>
    /// <param name="dispersion">How much more months scatter than chance makes them; 1 by chance alone.</param>
    public CountDistribution Distribution(LandmarkGroup group, double dispersion)
    {
        var inflow = Inflow(group);
        if (dispersion > 1)
        {
            var mean = Stock(group) + inflow;
            return CountDistribution.NegativeBinomial(mean, dispersion * mean).Plus(group.SoFar(_landmark));
        }

        return CountDistribution
            .OfChances(group.Stock(_landmark).Select(count => (Rates.Of(count.Cell), count.Of)))
            .Plus(CountDistribution.Poisson(inflow))
            .Plus(group.SoFar(_landmark));
    }

    /// <summary>What every simpler forecast says of a group's month.</summary>
    public IReadOnlyList<PeerValue> Peers(LandmarkGroup group)
    {
        var soFar = group.SoFar(_landmark);
        var threeMonths = Enumerable.Range(1, 3).Sum(months => group.Before(_landmark, months));
        return
        [
            new(ForecastPeer.LastMonth, _isMonthKnown ? group.Before(_landmark, 1) : null),
            new(ForecastPeer.YearBefore, _isYearKnown ? group.YearBefore(_landmark) : null),
            new(ForecastPeer.MeanOfThree, _areThreeKnown ? threeMonths / 3d : null),
            new(ForecastPeer.RunRate, (double)soFar / _days.DaysGone * _days.Length),
            new(ForecastPeer.StageRate, soFar + StockByState(group) + Inflow(group)),
            new(ForecastPeer.Plan, _isMonthKnown ? group.Planned(_landmark) : null),
        ];
    }

    private double StockByState(LandmarkGroup group) =>
        group.Stock(_landmark).Sum(count => count.Of * Rates.OfState(count.Cell.State));

    private static bool IsOutreach(RetailPart part) => part == RetailPart.NewOutreach;
}

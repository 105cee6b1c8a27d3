using Funnel.Domain.Conditions;
using Funnel.Domain.Inventory;
using NodaTime;

namespace Funnel.Domain.Landmarks;

/// <summary>What is counted of one group of cards at each landmark; 0 is today.</summary>
public sealed class LandmarkGroup
{
    private readonly GroupSums _sums;
    private readonly IReadOnlyList<IReadOnlyList<CellCount>> _stock;

    internal LandmarkGroup(GroupKey key, GroupSums sums, IReadOnlyList<IReadOnlyList<CellCount>> stock) =>
        (Key, _sums, _stock) = (key, sums, stock);

    /// <summary>The group; <see cref="GroupKey.All"/> is all cards together.</summary>
    public GroupKey Key { get; }

    /// <summary>
    /// The cards open at the end of a landmark, as known on it, with those of them that were delivered by the end of
    /// the days to come, as known now: also where that had happened before the landmark and was written down after it.
    /// Of today's that is not known and 0.
    /// </summary>
    public IReadOnlyList<CellCount> Stock(int landmark) => _stock[landmark];

    /// <summary>
    /// Cards filed on a weekday in the <see cref="LandmarkDays.InflowWeeks"/> weeks up to a landmark, as known on it.
    /// </summary>
    public long Filed(int landmark, bool isOutreach, IsoDayOfWeek day) => _sums[
        landmark,
        (isOutreach ? LandmarkNumber.FiledOutreach : LandmarkNumber.Filed) + (int)day - (int)IsoDayOfWeek.Monday];

    /// <summary>Cards of a part delivered in the month up to a landmark, as known on it.</summary>
    public long SoFar(int landmark, RetailPart part) => _sums[landmark, LandmarkNumber.SoFar + (int)part];

    /// <summary>All cards delivered in the month up to a landmark, as known on it.</summary>
    public long SoFar(int landmark) => Enum.GetValues<RetailPart>().Sum(part => SoFar(landmark, part));

    /// <summary>
    /// Cards delivered in all of a past landmark's month, whenever filed, as known now; 0 for today.
    /// </summary>
    public long Came(int landmark) => _sums[landmark, LandmarkNumber.Came];

    /// <summary>
    /// Deliveries in as many days as the month has, right before it (1), before those (2) or before those (3), as known
    /// on a landmark.
    /// </summary>
    public long Before(int landmark, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, 3);
        return _sums[landmark, LandmarkNumber.Before + months - 1];
    }

    /// <summary>Deliveries in as many days as the month has, 52 weeks before it, as known on a landmark.</summary>
    public long YearBefore(int landmark) => _sums[landmark, LandmarkNumber.YearBefore];

    /// <summary>
    /// What planning expects of a landmark's month: the stock it began with and the inflow of the days before it, as
    /// many as it has, at their rates.
    /// </summary>
    public double Planned(int landmark)
    {
        var stock = new PlannedStock(
            this[landmark, LandmarkNumber.StockOrders], this[landmark, LandmarkNumber.StockProspects]);
        var fresh = ConversionOf(landmark, LandmarkNumber.PlanNew);
        var rates = new RetailRates(
            new(
                ConversionOf(landmark, LandmarkNumber.PlanOrders),
                ConversionOf(landmark, LandmarkNumber.PlanProspects),
                fresh,
                default),
            [],
            default,
            stock);
        return rates.Expected(stock, fresh.Base);
    }

    private long this[int landmark, LandmarkNumber number] => _sums[landmark, number];

    private Conversion ConversionOf(int landmark, LandmarkNumber all) =>
        new(this[landmark, all + 1], this[landmark, all]);
}

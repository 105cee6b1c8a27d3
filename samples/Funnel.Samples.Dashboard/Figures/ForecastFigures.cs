using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Landmarks;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Statistics.Forecasts;
using Funnel.Samples.Dashboard.Records;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>
/// The deliveries to be expected. What is counted of a dealer is remembered as long as its records stand; rates are
/// learned from all dealers together, so that those of a small one are as good.
/// </summary>
internal sealed class ForecastFigures(SalesStandard standard)
{
    private static readonly ForecastPolicy Policy = ForecastPolicy.Usual;

    /// <summary>The forecast of a dealer or of the group, or why there is none.</summary>
    /// <param name="records">What is recorded.</param>
    /// <param name="dealer">The dealer; null for the group.</param>
    /// <param name="period">The month under way, or another stretch of days.</param>
    public DeliveryOutlook Of(NetworkRecords records, DealerId? dealer, ReportingPeriod period)
    {
        var all = records.Answers.Get(nameof(DeliveryForecasts), period, () => WorkOut(records, period));
        var targets = records.Answers.Get(
            nameof(DeliveryTargets), period, () => DeliveryTargets.Of(records, standard, period));
        var dealers = all.Groups
            .Select(group => (Dealer: new DealerId(group.Key.Values[0]), group.Forecast))
            .Select(group => new DealerForecast(group.Dealer, group.Forecast, targets.Of(group.Dealer)))
            .ToList();
        return new(
            period,
            dealer is null ? all.Total.Forecast : dealers.Find(one => one.Dealer == dealer)?.Forecast,
            all.Total.NotEnoughHistory,
            targets.Of(dealer),
            dealer is null ? dealers : []);
    }

    private DeliveryForecasts WorkOut(NetworkRecords records, ReportingPeriod period)
    {
        if (period.AsOf >= period.To || records.ByDealer.Count == 0)
        {
            return DeliveryForecasts.Of(new FunnelHistory(), standard, period, policy: Policy);
        }

        var counts = records.Book.OfEach(nameof(LandmarkCounts), period, history => LandmarkCounts.Of(
            history, standard, new(period, Policy.Weeks), by: [Dimensions.Dealer], customers: Policy.Customers));
        return DeliveryForecasts.Of(LandmarkCounts.Sum(counts), standard, Policy);
    }
}

using Funnel.Domain.Periods;
using Funnel.Domain.Statistics.Forecasts;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>What is to be expected of a dealer's or the group's deliveries, beside what they are to be.</summary>
/// <param name="Period">The days, seen from one before the last.</param>
/// <param name="Forecast">The forecast; null where there is none.</param>
/// <param name="NotEnoughHistory">Why there is none of anybody; empty where only this dealer has no cards.</param>
/// <param name="Target">How many deliveries there are to be; null where no target is set.</param>
/// <param name="Dealers">Those of the dealers, for the group.</param>
internal sealed record DeliveryOutlook(
    ReportingPeriod Period,
    DeliveryForecast? Forecast,
    IReadOnlyList<Reason> NotEnoughHistory,
    decimal? Target,
    IReadOnlyList<DealerForecast> Dealers)
{
    /// <summary>How likely the target is reached; null without one, or without a forecast.</summary>
    public double? ChanceOfTarget => Forecast is null ? null : DeliveryTargets.ChanceOf(Target, Forecast);
}

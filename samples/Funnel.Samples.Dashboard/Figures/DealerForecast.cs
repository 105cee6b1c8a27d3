using Funnel.Domain.Dealers;
using Funnel.Domain.Statistics.Forecasts;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>The deliveries to be expected of one dealer.</summary>
/// <param name="Dealer">The dealer.</param>
/// <param name="Forecast">The forecast.</param>
/// <param name="Target">How many there are to be; null where no target is set.</param>
internal sealed record DealerForecast(DealerId Dealer, DeliveryForecast Forecast, decimal? Target)
{
    /// <summary>How likely the target is reached; null without one.</summary>
    public double? ChanceOfTarget => DeliveryTargets.ChanceOf(Target, Forecast);
}

using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Statistics.Forecasts;

/// <summary>A forecast, or why there is not enough history for one.</summary>
public sealed class ForecastAnswer
{
    internal ForecastAnswer(DeliveryForecast forecast) => (Forecast, NotEnoughHistory) = (forecast, []);

    internal ForecastAnswer(IReadOnlyList<Reason> reasons) => NotEnoughHistory = reasons;

    /// <summary>Whether there is a forecast.</summary>
    [MemberNotNullWhen(true, nameof(Forecast))]
    public bool IsMade => Forecast is not null;

    /// <summary>The forecast.</summary>
    public DeliveryForecast? Forecast { get; }

    /// <summary>Every reason why there is none; empty where there is one.</summary>
    public IReadOnlyList<Reason> NotEnoughHistory { get; }

    /// <summary>Takes the answer apart.</summary>
    public bool TryGet([NotNullWhen(true)] out DeliveryForecast? forecast, out IReadOnlyList<Reason> reasons)
    {
        (forecast, reasons) = (Forecast, NotEnoughHistory);
        return IsMade;
    }
}

using Funnel.Domain.Wording;

namespace Funnel.Domain.Statistics.Forecasts;

/// <summary>
/// A simpler forecast of a month's deliveries: one that is not beaten needs no statistics. A month of the past is as
/// many days as this one.
/// </summary>
public enum ForecastPeer
{
    /// <summary>As many as in the days before the month, as many as it has.</summary>
    [Code("last-month", "上月", "last month")]
    LastMonth,

    /// <summary>As many as 52 weeks before.</summary>
    [Code("year-before", "去年同期", "same month last year")]
    YearBefore,

    /// <summary>The mean of the three months before.</summary>
    [Code("mean-of-three", "前三月均值", "mean of three months")]
    MeanOfThree,

    /// <summary>As many a day as in the month so far.</summary>
    [Code("run-rate", "按进度推算", "run rate")]
    RunRate,

    /// <summary>The stock at the rate of its states, neither age nor level; so far and inflow as forecast.</summary>
    [Code("stage-rate", "仅按状态成交率", "rate by state alone")]
    StageRate,

    /// <summary>What planning expects of the opening stock and inflow at the rates of the month before.</summary>
    [Code("plan", "计划口径", "planning")]
    Plan,
}

using Funnel.Domain.Kpis;

namespace Funnel.Domain.Statistics;

/// <summary>A month or week of a control chart.</summary>
/// <param name="Period">Its text, such as <c>2010-10</c>.</param>
/// <param name="Value">Its figure.</param>
/// <param name="Limits">Its limits; null where it has no value.</param>
/// <param name="IsJudged">
/// Whether it is in the centre and may have signals: a whole month or week that is over and has a value.
/// </param>
/// <param name="Signals">What says that more than chance is at work.</param>
public sealed record ChartPoint(
    string Period, KpiValue Value, ShareInterval? Limits, bool IsJudged, IReadOnlyList<ChartSignal> Signals);

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>A figure's value.</summary>
/// <param name="Numerator">What is counted or summed.</param>
/// <param name="Denominator">What it is held against; null for a count.</param>
internal sealed record FigureValue(long Numerator, long? Denominator);

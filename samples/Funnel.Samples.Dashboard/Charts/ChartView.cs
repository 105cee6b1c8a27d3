namespace Funnel.Samples.Dashboard.Charts;

/// <summary>A chart as a page shows it.</summary>
/// <param name="Label">What it shows, for who cannot see it; the numbers stand in the table beside it.</param>
/// <param name="Options">
/// The options of the chart library as plain data. A colour is a token of the style sheet, <c>var(--chart-1)</c>; an
/// item's <c>href</c> is where a click leads.
/// </param>
internal sealed record ChartView(string Label, object Options);

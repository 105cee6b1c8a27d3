using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Reports;

/// <summary>The KPIs of one line of a report.</summary>
/// <param name="Key">What the line is about, as exchange text; empty where the value is absent.</param>
/// <param name="Name">What the line is about, as people call it.</param>
/// <param name="Values">The KPIs, the same ones in every line of a report.</param>
public sealed record ReportRow(string Key, Phrase Name, IReadOnlyList<KpiValue> Values)
{
    /// <summary>Whether anything is counted in the line.</summary>
    internal bool HasSomething => Values.Any(value => value.Numerator != 0 || value.Denominator is > 0);
}

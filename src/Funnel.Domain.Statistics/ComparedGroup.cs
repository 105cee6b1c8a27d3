using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Statistics;

/// <summary>A group's rate beside what chance would give a group of its size.</summary>
/// <param name="Key">The group.</param>
/// <param name="Value">Its figure.</param>
/// <param name="Limits95">Where 95 of 100 groups of its size lie that do not differ; null where it is nobody.</param>
/// <param name="Limits998">Where 998 of 1,000 such groups lie; null for a group of nobody.</param>
/// <param name="P">
/// How often chance alone would bring about as much, 0 to 1; null for a group of nobody.
/// </param>
/// <param name="Verdict">What can be said of it.</param>
public sealed record ComparedGroup(
    GroupKey Key, KpiValue Value, ShareInterval? Limits95, ShareInterval? Limits998, double? P, GroupVerdict Verdict);

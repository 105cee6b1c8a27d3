using Funnel.Domain.Conditions;

namespace Funnel.Domain.Reports;

/// <summary>The curve of one group.</summary>
/// <param name="Key">The group.</param>
/// <param name="Curve">How long it took there.</param>
public sealed record GroupCurve(GroupKey Key, LifeCurve Curve);

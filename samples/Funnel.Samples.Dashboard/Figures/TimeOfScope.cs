using Funnel.Domain.Reports;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>How long the cards of a scope take.</summary>
/// <param name="Total">The curve of everything.</param>
/// <param name="Groups">That of each group, by key.</param>
internal sealed record TimeOfScope(LifeCurve Total, IReadOnlyList<GroupCurve> Groups);

using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Navigation;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>A column that a list can be narrowed down by, with the values found there.</summary>
/// <param name="Column">The column's name in a condition.</param>
/// <param name="Name">What people read.</param>
/// <param name="Values">The conditions to choose from.</param>
internal sealed record MemberChoice(string Column, Phrase Name, IReadOnlyList<Choice> Values);

using Funnel.Domain.Assignment;
using Funnel.Domain.Dealers;

namespace Funnel.Domain.Worklists;

/// <summary>A card that should change hands.</summary>
/// <param name="Card">The card and its place on the list.</param>
/// <param name="Recommended">What should become of it, who should take over, and why.</param>
/// <param name="Receivers">
/// The consultants who could take it over, by id; none where the rule names only the sales manager or marketing.
/// </param>
public sealed record ReassignmentEntry(
    WorklistEntry Card, ReassignmentVerdict.Recommended Recommended, IReadOnlyList<ConsultantId> Receivers);

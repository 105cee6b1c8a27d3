using Funnel.Domain.Wording;

namespace Funnel.Domain.Reports;

/// <summary>The lost prospects split by one property and, within it, by reason.</summary>
/// <param name="Id">The id of the property.</param>
/// <param name="Name">The name of the property.</param>
/// <param name="Rows">Every line with a lost prospect.</param>
public sealed record LostReasonTable(string Id, Phrase Name, IReadOnlyList<LostReasonRow> Rows);

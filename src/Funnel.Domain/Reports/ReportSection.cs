using Funnel.Domain.Wording;

namespace Funnel.Domain.Reports;

/// <summary>The lines of a report that split the same facts by one property.</summary>
/// <param name="Id">The id of the property: a dimension's, or one of the report's own such as <c>age</c>.</param>
/// <param name="Name">The name of the property.</param>
/// <param name="Rows">Every line that has something to tell.</param>
public sealed record ReportSection(string Id, Phrase Name, IReadOnlyList<ReportRow> Rows);

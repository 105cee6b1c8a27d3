using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Reports;

/// <summary>Which report it is.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">The name in zh and en.</param>
/// <param name="Source">Where the report comes from.</param>
public sealed record ReportHeading(string Id, Phrase Name, Source Source);

using Funnel.Domain.Wording;

namespace Funnel.Domain.Audit;

/// <summary>How often a standard's rule about everyday work was looked at, and how often it was kept.</summary>
/// <param name="Id">The id: words joined by hyphens.</param>
/// <param name="Name">The name in zh and en.</param>
/// <param name="Judged">The calls, records or days it was held against.</param>
/// <param name="Kept">Those of them that are as it wants them.</param>
public sealed record ConductRule(string Id, Phrase Name, int Judged, int Kept);

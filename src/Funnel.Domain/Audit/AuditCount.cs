using Funnel.Domain.Wording;

namespace Funnel.Domain.Audit;

/// <summary>What a rule looked at and flagged in a period.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Flagged">The rows flagged.</param>
/// <param name="Looked">The rows looked at.</param>
public sealed record AuditCount(AuditRule Rule, long Flagged, long Looked)
{
    /// <summary>Why the rule does not apply to the data, which is not the same as finding nothing; else null.</summary>
    public Phrase? NotApplicable => Looked == 0 ? Rule.Lacking : null;
}

using Funnel.Domain.Wording;

namespace Funnel.Domain.Channels;

/// <summary>Codes and names of the relations.</summary>
public static class LeadRelations
{
    /// <summary>Both, as in LOTUS.</summary>
    public static CodeBook<LeadRelation> All { get; } = new(
        (LeadRelation.ShortTerm, "short-term", new("短期关系", "short relation")),
        (LeadRelation.LongTerm, "long-term", new("长期关系", "long relation")));
}

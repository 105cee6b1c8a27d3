using Funnel.Domain.Channels;
using Funnel.Domain.Sources;

namespace Funnel.Domain.FollowUp;

/// <summary>Ready-made rankings; NISSAN is the only source that prints one.</summary>
internal static class LeadRankings
{
    /// <summary>
    /// 确定客户的优先等级: who was recommended by an existing owner first, then the newest (NISSAN 客户开发 2).
    /// </summary>
    public static LeadRanking Nissan { get; } = new(
        new("日产客户优先等级", "Nissan lead priority"),
        Source.Nissan("development 2"),
        LeadSource.OwnerReferral);
}

using Funnel.Domain.Assignment;
using Funnel.Domain.Dormancy;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Owners;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards.Catalog;

namespace Funnel.Domain.Standards;

/// <summary>A dealer's database-marketing routine: three tiers, call duties, reassignment over time.</summary>
internal static class DrmStandard
{
    public static SalesStandard Define() => new()
    {
        Code = "drm",
        Name = new("直复式数据库营销", "Direct-response database marketing"),
        Source = Source.Drm(),
        Scale = LevelScales.Drm,

        // DRM has no dormancy; the GPS rule stands in (ours).
        Dormancy = DormancyRules.Gps,
        Cadence = FollowUpCadences.Drm,
        OwnerContacts = OwnerContactSchedules.Lotus,
        Reassignment = ReassignmentLadders.Drm,
        Process = DrmContent.Steps,
        Sections = DrmContent.Sections,
        Gaps = DrmContent.Gaps,
        Headline =
        [
            TrafficKpis.ShowroomTraffic, TrafficKpis.RegistrationRate, StockKpis.NewProspects,
            StructureKpis.CadenceComplianceRate(LevelScales.Drm), FollowUpKpis.LevelUpgrades,
            FollowUpKpis.ContactCoverageRate, FollowUpKpis.ContactsPerProspect, FlowRateKpis.CloseRate,
            FlowRateKpis.LostRate,
        ],
    };
}

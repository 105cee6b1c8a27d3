using Funnel.Domain.Dormancy;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Owners;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards.Catalog;

namespace Funnel.Domain.Standards;

/// <summary>Lotus prospect and owner management: graded prospects, contact intervals, care for owners.</summary>
internal static class LotusStandard
{
    public static SalesStandard Define() => new()
    {
        Code = "lotus",
        Name = new("莲花潜在客户开发及客户管理", "Lotus prospect and owner management"),
        Source = Source.Lotus(),
        Scale = LevelScales.Lotus,

        // LOTUS has no dormancy; the GPS rule stands in (ours).
        Dormancy = DormancyRules.Gps,
        Cadence = FollowUpCadences.Lotus,
        OwnerContacts = OwnerContactSchedules.Lotus,
        Process = LotusForms.Steps,
        Measures = LotusContent.Measures,
        Forms = LotusForms.All,
        Sections = LotusContent.Sections,
        Gaps = LotusContent.Gaps,
        Headline =
        [
            TrafficKpis.ShowroomTraffic, StockKpis.NewProspects, StructureKpis.CadenceComplianceRate(LevelScales.Lotus),
            StructureKpis.OverdueProspects, FlowRateKpis.TestDriveRate, FlowRateKpis.OrderRate, FlowRateKpis.CloseRate,
            FollowUpKpis.DaysToOrder, StockKpis.LostProspects, OwnerKpis.OwnerContactRate, OwnerKpis.LoyaltyShare,
        ],
    };
}

using Funnel.Domain.Dormancy;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Owners;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards.Catalog;

namespace Funnel.Domain.Standards;

/// <summary>Škoda (Shanghai VW) GPŠ Smart Retail 2.0: prospect inventory and process KPIs.</summary>
internal static class GpsStandard
{
    public static SalesStandard Define() => new()
    {
        Code = "gps",
        Name = new("斯柯达 GPŠ 智慧零售 2.0", "Škoda GPŠ Smart Retail 2.0"),
        Source = Source.Gps(),
        Scale = LevelScales.Gps,
        Dormancy = DormancyRules.Gps,
        Cadence = FollowUpCadences.Gps,

        // GPS names the after-sale contact (成交回访) without a schedule; LOTUS prints one (ours).
        OwnerContacts = OwnerContactSchedules.Lotus,
        Process = GpsContent.Steps,
        Forms = GpsContent.Forms,
        Sections = GpsContent.Sections,
        Gaps = GpsContent.Gaps,
        Headline =
        [
            TrafficKpis.ShowroomTraffic, TrafficKpis.FilingRate, StockKpis.OpeningProspects, StockKpis.NewProspects,
            StockKpis.DeliveredProspects, StockKpis.LostProspects, StockKpis.ClosingProspects,
            FlowRateKpis.OverallVisitRate, FlowRateKpis.FirstVisitRate, FlowRateKpis.ReturnVisitRate,
            FlowRateKpis.TestDriveRate, FlowRateKpis.OrderRate, FlowRateKpis.OrderDeliveryRate, FlowRateKpis.CloseRate,
            StructureKpis.AverageCardAge,
        ],
    };
}

using Funnel.Domain.Checks;
using Funnel.Domain.Dormancy;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Owners;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards.Catalog;

namespace Funnel.Domain.Standards;

/// <summary>Nissan customer service standard: nine steps from prospecting to follow-up.</summary>
internal static class NissanStandard
{
    public static SalesStandard Define() => new()
    {
        Code = "nissan",
        Name = new("日产客户服务标准", "Nissan customer service standard"),
        Source = Source.Nissan(),

        // NISSAN prints no levels of its own; it uses the GPS scale (ours), and with it the GPS rules.
        Scale = LevelScales.Gps,
        Dormancy = DormancyRules.Gps,
        Cadence = FollowUpCadences.Gps,
        OwnerContacts = OwnerContactSchedules.Lotus,
        Calls = CallStandards.Nissan,
        Records = [RecordStandards.NissanContact],
        RecordCheck = SameDayCheck.Nissan,
        LeadRanking = LeadRankings.Nissan,
        Process = NissanProcess.Steps,
        Forms = NissanProcess.Forms,
        Gaps = NissanProcess.Gaps,
        Headline =
        [
            TrafficKpis.ShowroomTraffic, CheckKpis.Of(CheckKind.CallStandard), TrafficKpis.RegistrationRate,
            StockKpis.NewProspects, FollowUpKpis.FollowUpTimelinessRate, FollowUpKpis.FollowUpCompletionRate,
            StructureKpis.OverdueProspects, FlowRateKpis.TestDriveRate, FlowRateKpis.OrderRate, FlowRateKpis.CloseRate,
        ],
    };
}

using Funnel.Domain.Checks;
using Funnel.Domain.Dormancy;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Owners;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards.Catalog;

namespace Funnel.Domain.Standards;

/// <summary>SGM Buick process management: nine stages, each with its KPIs.</summary>
internal static class SgmStandard
{
    public static SalesStandard Define() => new()
    {
        Code = "sgm",
        Name = new("上海通用别克销售流程管理", "SGM Buick sales process"),
        Source = Source.Sgm(),

        // SGM prints no levels of its own; it uses the GPS scale (ours), and with it the GPS rules.
        Scale = LevelScales.Gps,
        Dormancy = DormancyRules.Gps,
        Cadence = FollowUpCadences.Gps,
        OwnerContacts = OwnerContactSchedules.Lotus,
        Calls = CallStandards.Sgm,
        Records = [RecordStandards.SgmCall],
        Process = SgmProcess.Steps,
        Forms = SgmForms.All,
        Sections = SgmEtiquette.Sections,
        Gaps = SgmProcess.Gaps,

        // The five big KPIs of the process (销售流程管理5大KPI) come first, then those of the stages in their order.
        Headline =
        [
            TrafficKpis.InformationRetentionRate, FlowRateKpis.PhoneArrivalRate, FlowRateKpis.ReturnVisitRate,
            FlowRateKpis.TestDriveRate, FlowRateKpis.CloseRate, BaseCustomerKpis.BaseArrivalRate,
            BaseCustomerKpis.BaseAccuracyRate, BaseCustomerKpis.BaseTimelinessRate, TrafficKpis.CallRetentionRate,
            TrafficKpis.VisitRetentionRate, TrafficKpis.EffectiveReceptionRate, StructureKpis.CompleteCardRate,
            TrafficKpis.TestDriveInvitationRate, FollowUpKpis.FollowUpTimelinessRate,
            CheckKpis.Of(CheckKind.MotCompliance),
        ],
    };
}

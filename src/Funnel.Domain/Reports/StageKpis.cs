using Funnel.Domain.Checks;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;

namespace Funnel.Domain.Reports;

/// <summary>
/// The KPIs of each stage as SGM prints them (SGM 6). Ours beside them: the intent cards made, the answering of calls
/// and the test drives taken per visit, which SGM asks for without naming a KPI.
/// </summary>
internal static class StageKpis
{
    public static IReadOnlyList<(ProcessStage Stage, Kpi[] Kpis)> All { get; } =
    [
        (ProcessStage.Base,
        [
            BaseCustomerKpis.BaseArrivalRate, BaseCustomerKpis.BaseAccuracyRate, BaseCustomerKpis.BaseTimelinessRate,
            BaseCustomerKpis.BaseIntentRate,
        ]),
        (ProcessStage.Call,
        [
            FlowRateKpis.PhoneArrivalRate, TrafficKpis.CallRetentionRate, CheckKpis.Of(CheckKind.CallStandard),
        ]),
        (ProcessStage.Reception, [TrafficKpis.VisitRetentionRate, TrafficKpis.EffectiveReceptionRate]),
        (ProcessStage.Needs, [CheckKpis.Of(CheckKind.ProductKnowledge), StructureKpis.CompleteCardRate]),
        (ProcessStage.TestDrive,
        [
            TrafficKpis.TestDriveInvitationRate, FlowRateKpis.TestDriveRate, TrafficKpis.VisitTestDriveRate,
            CheckKpis.Of(CheckKind.TestDriveSatisfaction),
        ]),
        (ProcessStage.Quote,
            [CheckKpis.Of(CheckKind.ContractTextUsage), CheckKpis.Of(CheckKind.CommitmentFulfilment)]),
        (ProcessStage.ProspectFollowUp, [FlowRateKpis.ReturnVisitRate, FollowUpKpis.FollowUpTimelinessRate]),
        (ProcessStage.Delivery,
            [CheckKpis.Of(CheckKind.DeliveryAppointment), CheckKpis.Of(CheckKind.DeliverySatisfaction)]),
        (ProcessStage.AfterSales,
            [CheckKpis.Of(CheckKind.AfterSalesSatisfaction), CheckKpis.Of(CheckKind.EntryCompletion)]),
    ];
}

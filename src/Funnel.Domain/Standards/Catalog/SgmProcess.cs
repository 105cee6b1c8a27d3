using Funnel.Domain.Checks;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards.Catalog;

/// <summary>The nine stages of SGM, each with its KPIs (slide 6) and, for the first three, its MOT standards.</summary>
internal static class SgmProcess
{
    public static IReadOnlyList<ProcessStep> Steps { get; } =
    [
        Step(
            ProcessStage.Base,
            "base-arrival-rate",
            "base-accuracy-rate",
            "base-timeliness-rate",
            "base-intent-rate") with
        {
            Conduct = SgmBase.Conduct,
            KeyItems = SgmBase.KeyItems,
            Problems = SgmBase.Problems,
        },
        Step(ProcessStage.Call, "phone-arrival-rate", "call-retention-rate", "call-standard-rate") with
        {
            Conduct = SgmCall.Conduct,
            KeyItems = SgmCall.KeyItems,
            Problems = SgmCall.Problems,
        },
        Step(ProcessStage.Reception, "visit-retention-rate", "effective-reception-rate") with
        {
            Conduct = SgmReception.Conduct,
            KeyItems = SgmReception.KeyItems,
        },
        Step(ProcessStage.Needs, "product-knowledge-pass-rate", "complete-card-rate"),
        Step(ProcessStage.TestDrive, "test-drive-invitation-rate", "test-drive-rate", "test-drive-satisfaction-rate"),
        Step(ProcessStage.Quote, "contract-text-usage-rate", "commitment-fulfilment-rate"),
        Step(ProcessStage.ProspectFollowUp, "return-visit-rate", "follow-up-timeliness-rate"),
        Step(ProcessStage.Delivery, "delivery-appointment-rate", "delivery-satisfaction-rate"),
        Step(ProcessStage.AfterSales, "after-sales-satisfaction-rate", "entry-completion-rate"),
    ];

    public static IReadOnlyList<StandardItem> Gaps { get; } =
    [
        new("after-reception", new(
            "原文在进店接待的重点MOT标准处中断：其后六个环节的MOT标准、表格与常见问题均未刊出。",
            "The source breaks off within the key MOT standards of the reception: the MOT standards, forms and "
            + "problems of the six stages after it are not printed."), SgmSource.Slide(38)),
        new("no-levels", new(
            "原文未刊意向级别、休眠与跟进频次，采用GPŠ标准（本库自定）。",
            "The source prints no levels, dormancy or cadence; those of GPŠ stand in (ours)."), Sources.Source.Ours),
    ];

    private static ProcessStep Step(ProcessStage stage, params IReadOnlyList<string> kpis) =>
        new(Codes.Of<ProcessStage>().CodeOf(stage), Codes.Of<ProcessStage>().NameOf(stage), SgmSource.Slide(6))
        {
            Stage = stage,
            Kpis = kpis,
        };
}

using Funnel.Domain.Audit;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using static Funnel.Domain.Audit.EntryColumns;

namespace Funnel.Domain.Tests.Guide;

/// <summary>The guide's programs about the audit; what stands between two markers is printed.</summary>
internal static class GuideAudit
{
    public static AuditReport Audit(SalesStandard standard, FunnelHistory history, IReadOnlyList<MonthClose> closes)
    {
        // example: audit
        var period = EntryBook.WithAllKnown(history, new(2010, 10, 1), new(2010, 10, 31));
        var book = EntryBook.Of(history, period, standard.Audit, closes);
        AcceptedFinding accepted = new("filed-at-delivery", ["K-2"], by: new("S-1"), until: new(2010, 12, 31));
        var report = AuditReport.Of(book, accepted: [accepted]);
        foreach (var finding in report.Findings)
        {
            var members = string.Join(' ', finding.Members);
            Console.WriteLine($"{finding.Rule} {finding.Consultant} {members} {finding.Accepted?.By}");
        }

        // end
        return report;
    }

    public static (KpiTable Months, int Own) Own(SalesStandard standard, FunnelHistory history)
    {
        // example: audit-own
        AuditRule late = new(
            "late-loss",
            new("战败迟录", "Loss recorded late"),
            AuditSeverity.Notice,
            of: What.Is(EntryKind.Lost),
            whose: LagDays > 7)
        {
            Meaning = new("战败7天后才录入。", "A loss was written down more than 7 days later."),
            Innocent = new("客户久未联系上。", "The customer could not be reached for days."),
        };
        var period = EntryBook.WithAllKnown(history, new(2010, 9, 1), new(2010, 10, 31));
        var months = standard.Figures(new EntryFigures(history, period))
            .Of(AuditRules.Usual.FiledAtDelivery.Kpi)
            .By(KpiSeries.Month, Dimensions.Consultant)
            .Table;
        var own = AuditReport.Of(EntryBook.Of(history, period), [late]);
        // end
        return (months, own.Findings.Count);
    }
}

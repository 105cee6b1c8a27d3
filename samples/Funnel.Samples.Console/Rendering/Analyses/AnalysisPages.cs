using Funnel.Domain.Reports;

namespace Funnel.Samples.Console.Rendering.Analyses;

/// <summary>Shows a report, whichever it is.</summary>
internal static class AnalysisPages
{
    public static void Show(AnalysisPage page, IReport report)
    {
        page.Title(report);
        switch (report)
        {
            case LeadCollectionProgress progress:
                ProgressView.Show(page, progress);
                break;
            case FollowUpEffect effect:
                page.Section(effect.Consultants, effect.ConsultantTotal);
                page.Section(effect.Contacts, effect.ContactsTotal);
                break;
            case OrderConversion orders:
                foreach (var section in orders.Sections)
                {
                    page.Section(section, orders.Total);
                }

                break;
            case DealConversion deals:
                DealsView.Show(page, deals);
                break;
            case LostReasonAnalysis lost:
                LostReasonsView.Show(page, lost);
                break;
            case CustomerStructure structure:
                StructureView.Show(page, structure);
                break;
            case DailySalesMeeting meeting:
                MeetingView.Show(page, meeting);
                break;
            case PerformanceBoard board:
                PerformanceView.Show(page, board);
                break;
            case LevelBoard board:
                LevelBoardView.Show(page, board);
                break;
            case SalesFunnel funnel:
                FunnelView.Show(page, funnel);
                break;
            case ProcessScorecard scorecard:
                ScorecardView.Show(page, scorecard);
                break;
            default:
                throw new ArgumentException($"'{report.Heading.Id}' has no page of its own.", nameof(report));
        }
    }
}

using Funnel.Domain.Periods;
using Funnel.Domain.Reports;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Reporting;

/// <summary>One of the library's reports that a page shows.</summary>
/// <param name="Heading">Which report it is.</param>
/// <param name="Make">Makes it.</param>
internal sealed record ReportChoice(ReportHeading Heading, Func<ReportMaterial, IReport> Make)
{
    /// <summary>Target against actual.</summary>
    public static ReportChoice Board { get; } = new(
        ReportHeadings.Board, from => PerformanceBoard.Of(from.Figures, from.Targets, from.Dealers));

    /// <summary>Every report but those that the overview itself shows.</summary>
    public static IReadOnlyList<ReportChoice> All { get; } =
    [
        new(ReportHeadings.Daily, from => DailySalesMeeting.Of(from.Figures, from.Standard, from.Targets))
        {
            IsOfDay = true,
        },
        Board,
        new(ReportHeadings.Orders, from => OrderConversion.Of(from.Figures, from.Standard)),
        new(ReportHeadings.Deals, from => DealConversion.Of(from.Figures)),
        new(ReportHeadings.Lost, from => LostReasonAnalysis.Of(from.Figures, from.Standard)),
        new(ReportHeadings.FollowUp, from => FollowUpEffect.Of(from.Figures, from.Standard)),
        new(ReportHeadings.Scorecard, from => ProcessScorecard.Of(from.Figures, from.Standard)),
        new(ReportHeadings.LevelBoard, from => LevelBoard.Of(from.History, from.Figures, from.Standard))
        {
            NeedsDealer = true,
        },
        new(ReportHeadings.Structure, from => CustomerStructure.Of(from.Figures, from.Standard)),
        new(ReportHeadings.Progress, from => LeadCollectionProgress.Of(from.Figures, from.Targets)),
    ];

    public string Id => Heading.Id;

    public Phrase Name => Heading.Name;

    /// <summary>Whether it lists every card, so that it is made for one dealer at a time.</summary>
    public bool NeedsDealer { get; init; }

    /// <summary>Whether it is held on a day: the period ends there.</summary>
    public bool IsOfDay { get; init; }

    /// <summary>The period that it is about.</summary>
    public ReportingPeriod PeriodOf(ReportingPeriod asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return IsOfDay ? new(asked.From, asked.AsOf, asked.AsOf, asked.KnownOn) : asked;
    }
}

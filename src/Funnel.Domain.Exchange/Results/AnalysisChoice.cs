using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Exchange.Results;

/// <summary>One of the reports a host can show, made from a dataset.</summary>
public sealed class AnalysisChoice
{
    private readonly Maker _make;

    private AnalysisChoice(ReportHeading heading, Maker make, params IReadOnlyList<Dimension> groups)
    {
        Heading = heading;
        Groups = groups;
        _make = make;
    }

    private delegate IReport Maker(Dataset dataset, SalesStandard standard, Figures figures);

    /// <summary>Every report but the key management report, which is the KPI table itself.</summary>
    public static IReadOnlyList<AnalysisChoice> All { get; } =
    [
        new(ReportHeadings.Progress, (d, _, f) => LeadCollectionProgress.Of(f, d.Targets)),
        new(ReportHeadings.FollowUp, (_, s, f) => FollowUpEffect.Of(f, s)),
        new(ReportHeadings.Orders, (_, s, f) => OrderConversion.Of(f, s)),
        new(ReportHeadings.Deals, (_, _, f) => DealConversion.Of(f), [.. FactKinds.Cards.Dimensions]),
        new(ReportHeadings.Lost, (_, s, f) => LostReasonAnalysis.Of(f, s)),
        new(ReportHeadings.Structure, (_, s, f) => CustomerStructure.Of(f, s)),
        new(ReportHeadings.Daily, (d, s, f) => DailySalesMeeting.Of(f, s, d.Targets)),
        new(ReportHeadings.Board, (d, _, f) => PerformanceBoard.Of(f, d.Targets, d.History.Dealers)),
        new(ReportHeadings.LevelBoard, (d, s, f) => LevelBoard.Of(d.History, f, s)),
        new(
            ReportHeadings.Funnel,
            (_, _, f) => SalesFunnel.Of(f, FunnelBenchmark.Peers),
            [.. FactKinds.Traffic.Dimensions]),
        new(ReportHeadings.Scorecard, (_, s, f) => ProcessScorecard.Of(f, s), [.. FactKinds.Checks.Dimensions]),
    ];

    /// <summary>Which report it is.</summary>
    public ReportHeading Heading { get; }

    /// <summary>The dimensions it can be grouped by; none where its lines are fixed.</summary>
    public IReadOnlyList<Dimension> Groups { get; }

    /// <summary>Makes the report. The daily meeting's period ends on its day, the as-of date.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="standard">The standard the cards are graded on.</param>
    /// <param name="period">The period.</param>
    /// <param name="by">The groups; where none are given, the dealers, or the consultants of the only dealer.</param>
    /// <param name="where">Whose figures; everything where null.</param>
    public IReport Of(
        Dataset dataset,
        SalesStandard standard,
        ReportingPeriod period,
        IReadOnlyList<Dimension> by,
        Scope? where = null)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(by);
        var span = Heading == ReportHeadings.Daily
            ? new ReportingPeriod(period.From, period.AsOf, period.AsOf, period.KnownOn)
            : period;
        var figures = standard.Figures(new FactBook(dataset.History, span, standard.OwnerContacts))
            .Where(where ?? Scope.Everything);
        return _make(dataset, standard, figures.By(by.Count > 0 ? by : Usual(figures)));
    }

    private IReadOnlyList<Dimension> Usual(Figures figures)
    {
        if (Groups.Count == 0)
        {
            return [];
        }

        var ofCards = figures.Facts(FactKinds.Cards.AsOf(Condition<CardFacts>.Every)).Select(card => card.Dealer);
        var ofTraffic = !figures.Scope.Knows(FactKinds.Traffic)
            ? []
            : figures.Facts(FactKinds.Traffic.AsOf(Condition<TrafficFacts>.Every)).Select(one => one.Dealer);
        var dealers = ofCards.Concat(ofTraffic).Distinct();
        return [dealers.Skip(1).Any() ? Dimensions.Dealer : Dimensions.Consultant];
    }
}

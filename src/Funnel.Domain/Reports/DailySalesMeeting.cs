using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Targets;
using Funnel.Domain.Worklists;
using NodaTime;

namespace Funnel.Domain.Reports;

/// <summary>
/// 每日销售会议 (DRM): the receptions and callbacks of the day before, the prospects per level, the conversion of each
/// consultant, the levels raised by callbacks, and tomorrow's tasks and targets. The meeting's day is the as-of date.
/// </summary>
/// <param name="Period">The period the conversion is taken over; its last known day is the meeting's.</param>
/// <param name="Consultants">Each consultant with anything to tell, by id.</param>
/// <param name="Total">All of them.</param>
/// <param name="DueTomorrow">The cards to be contacted tomorrow, better levels first.</param>
/// <param name="Overdue">The cards whose next contact date will have passed by tomorrow, the longest first.</param>
public sealed record DailySalesMeeting(
    ReportingPeriod Period,
    IReadOnlyList<MeetingRow> Consultants,
    MeetingRow Total,
    IReadOnlyList<WorklistEntry> DueTomorrow,
    IReadOnlyList<WorklistEntry> Overdue) : IReport
{
    /// <summary>What is told of the day before; the contacts are the callbacks, showroom ones included.</summary>
    public static IReadOnlyList<Kpi> DayKpis { get; } =
    [
        TrafficKpis.VisitTraffic, TrafficKpis.CallTraffic, StockKpis.NewProspects, FollowUpKpis.Contacts,
        FollowUpKpis.LevelUpgrades, StockKpis.OrdersSigned, StockKpis.DeliveredProspects,
    ];

    /// <summary>What is told of the period.</summary>
    public static IReadOnlyList<Kpi> ConversionKpis { get; } =
    [
        TrafficKpis.RegistrationRate, TrafficKpis.FilingRate, FlowRateKpis.OrderRate, FlowRateKpis.CloseRate,
        FlowRateKpis.NewCloseRate,
    ];

    /// <inheritdoc/>
    public ReportHeading Heading => ReportHeadings.Daily;

    /// <inheritdoc/>
    public Scope Where { get; init; } = Scope.Everything;

    /// <summary>The day of the meeting.</summary>
    public LocalDate Day => Period.AsOf;

    /// <summary>The day before, whose work is talked about.</summary>
    public LocalDate Yesterday => Day.PlusDays(-1);

    /// <summary>The days left of tomorrow's month, tomorrow included.</summary>
    public int DaysLeft => Period.AsOf.PlusDays(1) is var tomorrow
        ? tomorrow.ToYearMonth().ToDateInterval().End.Day - tomorrow.Day + 1
        : 0;

    /// <summary>
    /// What a target asks for tomorrow: what is missing of it, spread evenly over the days left (ours); 0 where it is
    /// reached, null without a target.
    /// </summary>
    public decimal? ForTomorrow(TargetAttainment target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Missing is { } missing ? Math.Max(0, missing) / DaysLeft : null;
    }

    /// <summary>Makes the report.</summary>
    /// <param name="figures">
    /// Where the figures come from: of the period from the day conversion is counted from up to the meeting's day, its
    /// as-of date.
    /// </param>
    /// <param name="standard">The standard whose levels the cards are graded on.</param>
    /// <param name="targets">Targets of any month, for what tomorrow asks for; may be none.</param>
    /// <exception cref="ArgumentException">
    /// The period ends before its as-of date: stock and levels would be old.
    /// </exception>
    /// <exception cref="NotSupportedException">The source has no cards to list.</exception>
    public static DailySalesMeeting Of(
        Figures figures, SalesStandard standard, IEnumerable<MonthlyTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(targets);
        var period = figures.Period;
        if (period.Cut != period.AsOf)
        {
            throw new ArgumentException("The meeting's day, the as-of date, lies in the period.", nameof(figures));
        }

        var due = Listed(CardWorklists.Due);
        var overdue = Listed(CardWorklists.Overdue);
        var asked = new MeetingTargets(figures, targets);
        var (rows, total) = RowsOf(figures.By(Dimensions.Consultant), standard.Scale, due, overdue, asked);
        return new(period, rows, total, due, overdue) { Where = figures.Scope };

        IReadOnlyList<WorklistEntry> Listed(Worklist list)
        {
            var tomorrow = period.AsOf.PlusDays(1);
            return list.Of(figures.Facts(FactKinds.Cards.AsOf(list.On(tomorrow))), tomorrow, standard.Scale);
        }
    }

    private static (IReadOnlyList<MeetingRow> Rows, MeetingRow Total) RowsOf(
        Figures figures,
        LevelScale scale,
        IReadOnlyList<WorklistEntry> due,
        IReadOnlyList<WorklistEntry> overdue,
        MeetingTargets targets)
    {
        // The day's KPIs look at the cards as of the same date as the period's, so that the same facts serve both.
        var yesterday = figures.Period.AsOf.PlusDays(-1);
        var dayBefore = new ReportingPeriod(
            yesterday, yesterday, figures.Period.AsOf, figures.Period.KnownOn);
        var day = figures.Of(DayKpis.Select(kpi => figures.Defined(kpi).In(dayBefore))).Table;
        var levels = figures.Of(LevelKpis(scale)).Table;
        var conversion = figures.Of(ConversionKpis).Table;
        var dueOf = due.CountBy(entry => entry.Card.Consultant).ToDictionary();
        var overdueOf = overdue.CountBy(entry => entry.Card.Consultant).ToDictionary();
        var rows = day.Groups.Concat(levels.Groups).Concat(conversion.Groups)
            .Select(group => group.Key).Concat(targets.Holders).Distinct().Order().Select(key =>
        {
            var consultant = new ConsultantId(key.Values[0]);
            return new MeetingRow(
                consultant,
                OfDay(day[key].Values),
                levels[key].Values,
                conversion[key].Values,
                dueOf.GetValueOrDefault(consultant),
                overdueOf.GetValueOrDefault(consultant))
            {
                Targets = targets.Of(key),
            };
        });
        var total = new MeetingRow(
            null, OfDay(day.Total), levels.Total, conversion.Total, due.Count, overdue.Count)
        {
            Targets = targets.Total,
        };
        return ([.. rows], total);
    }

    private static KpiValue[] OfDay(IReadOnlyList<KpiValue> values) =>
        [.. values.Select(value => value with { Kpi = DayKpis.First(kpi => kpi.Id == value.Kpi.Id) })];

    private static IReadOnlyList<Kpi> LevelKpis(LevelScale scale)
    {
        var kpis = KpiCatalog.For(scale);
        return [.. scale.Levels.Select(level => kpis.Get($"level-share-{level.Code.Value}"))];
    }
}

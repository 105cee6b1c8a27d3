using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Standards;

/// <content>
/// The verb: figures under the standard, with all its KPIs until some are chosen, each by the version in force.
/// </content>
public sealed partial record SalesStandard
{
    /// <summary>The figures of a history in a period.</summary>
    /// <param name="history">What is known; what is dated after the as-of date is left out.</param>
    /// <param name="period">The period.</param>
    public Figures Figures(FunnelHistory history, ReportingPeriod period) =>
        Figures(history, period, new DealerSchedules(OwnerContacts));

    /// <summary>
    /// The figures, by this standard's KPIs, of dealers whose owners are contacted each by the dealer's own schedule.
    /// </summary>
    /// <param name="history">What is known; what is dated after the as-of date is left out.</param>
    /// <param name="period">The period.</param>
    /// <param name="schedules">When owners are to be contacted.</param>
    public Figures Figures(FunnelHistory history, ReportingPeriod period, DealerSchedules schedules)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(schedules);
        return Figures(new HistoryFigures(history, schedules, period));
    }

    /// <summary>The figures of facts that are made already, in the period they are made for.</summary>
    public Figures Figures(IFactSource facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Figures(new MemoryFigures(facts));
    }

    /// <summary>The figures of kept columns, a LINQ provider, a SQL store, in the period it knows.</summary>
    public Figures Figures(IFigureSource source) =>
        new(source, Kpis.All, new VersionsOfStandard(Kpis, Definitions));

    /// <summary>
    /// A KPI as it is defined in a period: by the book where that speaks of it, else by the catalogue.
    /// </summary>
    /// <exception cref="KeyNotFoundException">Neither has it.</exception>
    public BookAnswer<Kpi> Defined(string id, ReportingPeriod period) =>
        new VersionsOfStandard(Kpis, Definitions).InForce(Kpis.Get(id), period) is var (kpi, refusal)
        && refusal is not null ? new(refusal) : new(kpi);

    /// <summary>
    /// Keeps a history in columns for figures by some dimensions; ask for them with <c>standard.Figures(columns)</c>.
    /// </summary>
    public FunnelColumns Keep(FunnelHistory history, ReportingPeriod period, params IReadOnlyList<Dimension> by) =>
        FunnelColumns.Keep(history, OwnerContacts, period, by);

    /// <summary>
    /// Keeps a history in columns as at the end of every day of a period, known on its day of knowledge: figures of its
    /// months, weeks and days are then scans. Ask for them with <c>standard.Figures(versions)</c>.
    /// </summary>
    public FunnelVersions KeepVersions(
        FunnelHistory history, ReportingPeriod period, params IReadOnlyList<Dimension> by) =>
        FunnelVersions.Keep(history, OwnerContacts, Kpis.All, period, by);
}

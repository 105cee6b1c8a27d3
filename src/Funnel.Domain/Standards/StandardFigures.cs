using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Standards;

/// <summary>The verb: figures under a standard, with all its KPIs until some are chosen.</summary>
public static class StandardFigures
{
    /// <summary>The figures of a history in a period.</summary>
    /// <param name="standard">The standard, whose KPIs they are and which says when owners are to be contacted.</param>
    /// <param name="history">What is known; what is dated after the as-of date is left out.</param>
    /// <param name="period">The period.</param>
    public static Figures Figures(this SalesStandard standard, FunnelHistory history, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(period);
        return standard.Figures(new HistoryFigures(history, standard.OwnerContacts, period));
    }

    /// <summary>
    /// Keeps a history in columns for figures by some dimensions; ask for them with <c>standard.Figures(columns)</c>.
    /// </summary>
    public static FunnelColumns Keep(
        this SalesStandard standard,
        FunnelHistory history,
        ReportingPeriod period,
        params IReadOnlyList<Dimension> by)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return FunnelColumns.Keep(history, standard.OwnerContacts, period, by);
    }

    /// <summary>The figures of facts that are made already, in the period they are made for.</summary>
    public static Figures Figures(this SalesStandard standard, IFactSource facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return standard.Figures(new MemoryFigures(facts));
    }

    /// <summary>The figures of kept columns, a LINQ provider, a SQL store, in the period it knows.</summary>
    public static Figures Figures(this SalesStandard standard, IFigureSource source)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return new(source, standard.Kpis.All);
    }
}

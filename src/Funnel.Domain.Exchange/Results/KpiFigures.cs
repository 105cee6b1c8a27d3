using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Exchange.Results;

/// <summary>The KPIs of a dataset, with the fastest engine that can hold its dates.</summary>
public static class KpiFigures
{
    /// <summary>The KPIs of one period by group.</summary>
    public static KpiTable Of(
        FunnelHistory history,
        SalesStandard standard,
        IReadOnlyList<Kpi> kpis,
        ReportingPeriod period,
        IReadOnlyList<Dimension> by,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(standard);
        try
        {
            return ColumnEvaluation.Evaluate(
                kpis, history, standard.OwnerContacts, period, by, cancellationToken: cancellationToken);
        }
        catch (ArgumentOutOfRangeException)
        {
            // Columns hold 16-bit days and refuse others, such as a next contact put off to the year 2099 for good.
            var facts = new FactBook(history, period, standard.OwnerContacts);
            return RowEvaluation.Evaluate(kpis, facts, period, by);
        }
    }
}

using Funnel.Domain.Conditions;

namespace Funnel.Domain.Kpis;

/// <summary>Takes the condition out of a KPI, so that a report counts by it instead of by a second formula.</summary>
internal static class KpiTerms
{
    /// <summary>Which facts a term is taken over.</summary>
    public static Condition<T> Over<T>(this KpiTerm term) => ((FactTerm<T>)term).Total.Over;
}

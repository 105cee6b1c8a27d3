using Funnel.Domain.Conditions;

namespace Funnel.Domain.Kpis;

/// <summary>Finds conditions given as code, which only the row engine can ask.</summary>
internal static class Opaqueness
{
    public static bool IsIn(KpiPlan plan) => plan.Ask(new Search()).Any(found => found);

    public static bool IsIn<T>(Condition<T> condition) =>
        condition is Opaque<T> || condition.Parts.Any(IsIn);

    private sealed class Search : IFactEngine<bool>
    {
        public bool Answer<T>(FactQuestion<T> question) => question.Totals.Any(total => IsIn(total.Over));
    }
}

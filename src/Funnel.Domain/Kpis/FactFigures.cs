using Funnel.Domain.Facts;

namespace Funnel.Domain.Kpis;

/// <summary>Figures of facts that are made already.</summary>
internal static class FactFigures
{
    /// <summary>Some KPIs of the facts, in the period they are made for.</summary>
    public static Figures Figures(this IFactSource facts, params IReadOnlyList<Kpi> kpis) =>
        new(new MemoryFigures(facts), kpis);
}

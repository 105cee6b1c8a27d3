namespace Funnel.Domain.Kpis;

/// <summary>Where the sides of a KPI stand among the answers.</summary>
internal sealed class KpiPlace(Kpi kpi, PlanDraft draft)
{
    public Kpi Kpi => kpi;

    public TermPlace Numerator { get; } = kpi.Numerator.PlaceIn(draft);

    public TermPlace? Denominator { get; } = kpi.Denominator?.PlaceIn(draft);

    public IEnumerable<TermPlace> Terms => Denominator is { } denominator ? [Numerator, denominator] : [Numerator];

    /// <summary>The figure of a group with nothing in it.</summary>
    public KpiValue Nothing => new(kpi, Numerator.Constant, Denominator?.Constant);
}

using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis;

/// <summary>Where the sides of a KPI stand among the answers.</summary>
internal sealed class KpiPlace
{
    private static readonly TermPlace Nowhere = new(-1, 0, 0);

    private readonly Reason? _refusal;

    /// <summary>What has no value is asked of no engine.</summary>
    public KpiPlace(KpiInForce asked, PlanDraft draft)
    {
        (Kpi, _refusal) = (asked.Kpi, asked.Refusal);
        Numerator = _refusal is null ? Kpi.Numerator.PlaceIn(draft) : Nowhere;
        Denominator = _refusal is null ? Kpi.Denominator?.PlaceIn(draft)
            : Kpi.Denominator is null ? null
            : Nowhere;
    }

    public Kpi Kpi { get; }

    public TermPlace Numerator { get; }

    public TermPlace? Denominator { get; }

    public IEnumerable<TermPlace> Terms => Denominator is { } denominator ? [Numerator, denominator] : [Numerator];

    /// <summary>The figure of a group with nothing in it.</summary>
    public KpiValue Nothing => ValueOf(term => term.Constant);

    /// <summary>The figure, given the sum of each side.</summary>
    public KpiValue ValueOf(Func<TermPlace, long> sum) =>
        new(Kpi, sum(Numerator), Denominator is { } denominator ? sum(denominator) : null) { Refusal = _refusal };
}

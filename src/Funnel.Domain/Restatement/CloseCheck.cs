namespace Funnel.Domain.Restatement;

/// <summary>A figure of a closed month beside what comes out today for the same days, seen and known as then.</summary>
/// <param name="Close">The close.</param>
/// <param name="Reported">The figure as it was reported.</param>
/// <param name="Recomputed">The figure as it comes out; null where the KPI is not known any more.</param>
public readonly record struct CloseCheck(MonthClose Close, ClosedFigure Reported, ClosedFigure? Recomputed)
{
    /// <summary>
    /// Whether it is the same, to the last record: where not, the history was altered outside its records.
    /// </summary>
    public bool IsIntact => Recomputed == Reported;
}

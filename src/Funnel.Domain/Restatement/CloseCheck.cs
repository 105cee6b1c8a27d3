using Funnel.Domain.Wording;

namespace Funnel.Domain.Restatement;

/// <summary>A figure of a closed month beside what comes out today for the same days, seen and known as then.</summary>
/// <param name="Close">The close.</param>
/// <param name="Reported">The figure as it was reported.</param>
/// <param name="Recomputed">
/// The figure as it comes out by the definitions of the close; null where one of them is not at hand.
/// </param>
public readonly record struct CloseCheck(MonthClose Close, ClosedFigure Reported, ClosedFigure? Recomputed)
{
    /// <summary>Which definition is not at hand, so that nothing can be said; null where it was recomputed.</summary>
    public Reason? Missing { get; init; }

    /// <summary>Whether it is the same, to the last record.</summary>
    public bool IsIntact => Recomputed == Reported;

    /// <summary>Whether it came out otherwise: the history was altered outside its records.</summary>
    public bool IsAltered => Recomputed is not null && !IsIntact;
}

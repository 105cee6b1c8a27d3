namespace Funnel.Domain.Traffic;

/// <summary>Whether visitors come for the first time or again (LOTUS register: F and S).</summary>
public enum VisitOrder
{
    /// <summary>首次: for the first time.</summary>
    First,

    /// <summary>再次: they have been here before.</summary>
    Again,
}

using Funnel.Domain.Wording;

namespace Funnel.Domain.Traffic;

/// <summary>Whether visitors come for the first time or again (LOTUS register: F and S).</summary>
public enum VisitOrder
{
    /// <summary>首次: for the first time.</summary>
    [Code("first", "首次", "first")]
    First,

    /// <summary>再次: they have been here before.</summary>
    [Code("again", "再次", "again")]
    Again,
}

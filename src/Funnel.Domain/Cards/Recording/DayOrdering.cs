namespace Funnel.Domain.Cards.Recording;

/// <summary>In which order the rows of one card and day count.</summary>
internal enum DayOrdering
{
    /// <summary>From the last to the first, as where an export is sorted newest first.</summary>
    Reversed,

    /// <summary>The closing or merge after all others, which count as they stand.</summary>
    ClosingLast,
}

namespace Funnel.Domain.Cards;

/// <summary>Where a recorded event counts among those of the same card and day.</summary>
internal enum DayPlace
{
    /// <summary>In the order of rows.</summary>
    AsRead,

    /// <summary>The day's rows count from the last to the first, as where an export is sorted newest first.</summary>
    Reversed,

    /// <summary>After all other rows of the day.</summary>
    Last,
}

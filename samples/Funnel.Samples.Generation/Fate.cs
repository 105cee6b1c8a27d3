namespace Funnel.Samples.Generation;

/// <summary>Where a card stands after a stretch of its life.</summary>
internal enum Fate
{
    /// <summary>It is followed up further.</summary>
    GoesOn,

    /// <summary>It is delivered or lost.</summary>
    Closed,

    /// <summary>It is still open when the dataset ends.</summary>
    Open,
}

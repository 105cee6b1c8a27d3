namespace Funnel.Samples.Datasets.Generation;

/// <summary>What a contact leads to.</summary>
internal enum Turn
{
    GoesOn,
    Signs,
    GivesUp,
    Sleeps,
}

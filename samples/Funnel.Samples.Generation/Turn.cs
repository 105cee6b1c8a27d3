namespace Funnel.Samples.Generation;

/// <summary>What a contact leads to.</summary>
internal enum Turn
{
    GoesOn,
    Signs,
    GivesUp,
    Sleeps,
}

namespace Funnel.Domain.Landmarks;

/// <summary>How many cards of a cell there were, and how many of them were delivered in the days to come.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Of">Cards open in it at the end of a landmark, or of several.</param>
/// <param name="Delivered">Those delivered after it, up to as many days later as are to come.</param>
public readonly record struct CellCount(LandmarkCell Cell, long Of, long Delivered);

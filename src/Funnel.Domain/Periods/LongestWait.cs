namespace Funnel.Domain.Periods;

/// <summary>How far apart two dates of a fact can be asked to lie, and how long a window can be: ten years.</summary>
internal static class LongestWait
{
    /// <summary>In calendar days, to either side.</summary>
    public const int Days = 3650;
}

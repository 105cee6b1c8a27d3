namespace Funnel.Domain.Standards;

/// <summary>One line of two standards side by side.</summary>
/// <param name="Part">The part of the standards.</param>
/// <param name="Key">What the line is about.</param>
/// <param name="Left">What the first says; null where it says nothing.</param>
/// <param name="Right">What the second says; null where it says nothing.</param>
public sealed record ComparedLine(StandardPart Part, string Key, StandardLine? Left, StandardLine? Right)
{
    /// <summary>Whether both say the same, wherever they have it from.</summary>
    public bool IsSame => Left is not null && Right is not null && Left.Value == Right.Value;
}

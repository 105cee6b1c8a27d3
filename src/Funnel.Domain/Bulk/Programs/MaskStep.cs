namespace Funnel.Domain.Bulk.Programs;

/// <summary>
/// One "and" of two or three masks into another. A literal is a mask times two, plus one where it is negated.
/// </summary>
/// <param name="Target">The mask written.</param>
/// <param name="Left">The first literal.</param>
/// <param name="Right">The second.</param>
/// <param name="Third">
/// A literal that what the first two come to is joined with, which saves writing it down; <see cref="None"/> for none.
/// </param>
/// <param name="Negated">Whether what the first two come to is negated before the third joins.</param>
internal readonly record struct MaskStep(
    int Target, int Left, int Right, int Third = MaskStep.None, bool Negated = false)
{
    /// <summary>Stands for no third literal.</summary>
    public const int None = -1;

    /// <summary>All bits where a literal is negated.</summary>
    public static ulong Flip(int literal) => 0UL - (ulong)(literal & 1);
}

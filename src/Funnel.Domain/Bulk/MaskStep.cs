namespace Funnel.Domain.Bulk;

/// <summary>One "and" of two masks, either of which may be negated, into a third.</summary>
/// <param name="Target">The mask written.</param>
/// <param name="Left">
/// The literal on the left: mask times two, plus one where negated; only it may be negated alone.
/// </param>
/// <param name="Right">The literal on the right.</param>
internal readonly record struct MaskStep(int Target, int Left, int Right);

namespace Funnel.Domain.Kpis;

/// <summary>Where the sum of a term stands: a total of a question, or a constant.</summary>
/// <param name="Question">The place of the question; −1 for a constant.</param>
/// <param name="Total">The place of the total in it.</param>
/// <param name="Constant">The constant.</param>
internal readonly record struct TermPlace(int Question, int Total, long Constant);

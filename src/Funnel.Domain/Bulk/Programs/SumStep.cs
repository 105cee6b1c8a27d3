using Funnel.Domain.Bulk.Columns;

namespace Funnel.Domain.Bulk.Programs;

/// <summary>A sum over the facts of a mask: a constant, plus one column, minus another, for each of them.</summary>
/// <param name="Mask">The mask; it selects only facts whose columns are known.</param>
/// <param name="Plus">The column added; null for none.</param>
/// <param name="Minus">The column subtracted; null for none.</param>
/// <param name="Constant">What each fact adds besides.</param>
internal sealed record SumStep(int Mask, StoredColumn? Plus, StoredColumn? Minus, long Constant);

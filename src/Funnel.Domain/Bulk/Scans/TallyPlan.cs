using Funnel.Domain.Bulk.Programs;

namespace Funnel.Domain.Bulk.Scans;

/// <summary>
/// What a list of totals comes to over the columns of a table: the program, and for each total the cell that holds it.
/// Equal totals share a cell: counts come first, each the size of the mask of the same number, then sums.
/// </summary>
/// <param name="Program">The masks.</param>
/// <param name="Counts">The number of counts.</param>
/// <param name="Sums">The sums, in the order of their cells.</param>
/// <param name="CellOfTotal">The cell of each total.</param>
internal sealed record TallyPlan(MaskProgram Program, int Counts, SumStep[] Sums, int[] CellOfTotal)
{
    public int Cells => Counts + Sums.Length;
}

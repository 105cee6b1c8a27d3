using Funnel.Domain.Bulk.Columns;
using NodaTime;

namespace Funnel.Domain.Bulk.Scans;

/// <summary>
/// Totals prepared for a table. It may be counted any number of times, also by several threads at once.
/// </summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class Tabulation<T>
{
    private readonly FactTable<T> _table;
    private readonly TallyPlan _plan;
    private readonly TallyHeading _heading;
    private readonly ScratchPool _scratch;

    internal Tabulation(TotalSet<T> totals, FactTable<T> table, LocalDate? on)
    {
        _table = table;
        _plan = TallyPlanning<T>.Plan(table.Blocks.Layout, totals.Totals, on is { } day ? Validity<T>.On(day) : null);
        _heading = totals.HeadingFor(table.Kind, table.Dimensions);
        _scratch = new(((_plan.Program.Masks + 2) * ColumnLayout.MaskWords) + 64);
    }

    /// <summary>How many distinct comparisons a scan makes.</summary>
    public int Comparisons => _plan.Program.Leaves.Sum(step => step.Pair < 0 ? 1 : 2);

    /// <summary>How many masks a scan combines from others.</summary>
    public int Combinations => _plan.Program.Ands.Length;

    /// <summary>How many distinct numbers per group a scan finds: equal totals are counted once.</summary>
    public int Cells => _plan.Cells;

    /// <summary>Scans the table.</summary>
    /// <exception cref="OperationCanceledException">The count was cancelled.</exception>
    public Tallies Count(ScanOptions? options = null, CancellationToken cancellationToken = default) =>
        // The scan clears what it writes, group by group while it is in the cache.
        Count(
            GC.AllocateUninitializedArray<long>(checked(_table.Groups.Count * _plan.Cells)),
            options,
            cancellationToken);

    /// <summary>
    /// Scans the table again into the memory of earlier tallies of this tabulation, which are used up by it: for hosts
    /// that count again and again, and would otherwise wait for the memory of a large result.
    /// </summary>
    /// <exception cref="ArgumentException">The earlier tallies are of another tabulation.</exception>
    /// <exception cref="ObjectDisposedException">The earlier tallies are used up already.</exception>
    /// <exception cref="OperationCanceledException">The count was cancelled; the earlier tallies are lost.</exception>
    public Tallies Recount(Tallies earlier, ScanOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        if (!earlier.IsLaidOutBy(_plan.CellOfTotal))
        {
            throw new ArgumentException("The earlier tallies are of another tabulation.", nameof(earlier));
        }

        return Count(earlier.GiveUp(), options, cancellationToken);
    }

    private Tallies Count(long[] cells, ScanOptions? options, CancellationToken cancellation)
    {
        if (cells.Length > 0)
        {
            Scan.Run(new(_plan, _table.Blocks, cells, null, _scratch), options ?? ScanOptions.Default, cancellation);
        }

        return new(_heading, _table.GroupList, _plan.CellOfTotal, cells, _plan.Cells);
    }
}

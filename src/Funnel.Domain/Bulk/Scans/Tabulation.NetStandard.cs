using Funnel.Domain.Bulk.Columns;
using NodaTime;

namespace Funnel.Domain.Bulk.Scans;

/// <summary>Totals prepared for a table, which are counted row by row.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class Tabulation<T>
{
    private readonly TotalSet<T> _totals;
    private readonly FactTable<T> _table;
    private readonly LocalDate? _on;

    internal Tabulation(TotalSet<T> totals, FactTable<T> table, LocalDate? on)
    {
        (_totals, _table, _on) = (totals, table, on);
        foreach (var column in totals.Columns)
        {
            table.Require(column);
        }
    }

    /// <summary>Counts the facts of the table.</summary>
    /// <exception cref="OperationCanceledException">The count was cancelled.</exception>
    public Tallies Count(ScanOptions? options = null, CancellationToken cancellationToken = default)
    {
        _ = options;
        var sums = new RowSums<T>([.. _table.Dimensions.Select(_table.Kind.ColumnOf)], _totals.Totals);
        if (_table.Dimensions.Count == 0)
        {
            sums.Of([]);
        }

        foreach (var fact in _table.On(_on))
        {
            cancellationToken.ThrowIfCancellationRequested();
            sums.Add(fact);
        }

        return new(_totals.HeadingFor(_table.Kind, _table.Dimensions), sums.Rows);
    }
}

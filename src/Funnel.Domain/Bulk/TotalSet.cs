using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Bulk;

/// <summary>
/// Totals that are counted together, in an order the caller chooses. What they have in common is computed once, whoever
/// declared them.
/// </summary>
/// <typeparam name="T">The fact.</typeparam>
public sealed class TotalSet<T>
{
    private readonly Total<T>[] _totals;

    /// <summary>Prepares totals.</summary>
    /// <exception cref="NotSupportedException">
    /// A total holds an opaque condition, which only the row engine can ask; the message names it.
    /// </exception>
    public TotalSet(params IEnumerable<Total<T>> totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        _totals = [.. totals];
        Columns = ColumnsRead<T>.By(_totals);
    }

    /// <summary>The totals; tallies give their values in this order.</summary>
    public IReadOnlyList<Total<T>> Totals => _totals;

    /// <summary>The columns the totals read: all a table must keep to answer them.</summary>
    public IReadOnlyList<Column<T>> Columns { get; }

    /// <summary>The same totals with every day of the period fixed to its calendar date.</summary>
    public TotalSet<T> In(ReportingPeriod period) => new(_totals.Select(total => total.In(period)));

    /// <summary>Prepares the totals for a table; the tabulation may then be run any number of times.</summary>
    /// <exception cref="ArgumentException">The table was built without a column the totals read.</exception>
    /// <exception cref="InvalidOperationException">A total names a day of a period and is not bound to one.</exception>
    public Tabulation<T> Over(FactTable<T> table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new(this, table);
    }

    /// <summary>Counts the totals over a table once.</summary>
    /// <inheritdoc cref="Over"/>
    /// <exception cref="OperationCanceledException">The count was cancelled.</exception>
    public Tallies Count(
        FactTable<T> table, ScanOptions? options = null, CancellationToken cancellationToken = default) =>
        Over(table).Count(options, cancellationToken);
}

using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Bulk.Programs;
using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Bulk.Scans;

/// <summary>
/// Totals that are counted together, in an order the caller chooses. What they have in common is computed once, whoever
/// declared them.
/// </summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class TotalSet<T>
{
    private readonly Total<T>[] _totals;

    /// <summary>Prepares totals.</summary>
    /// <exception cref="NotSupportedException">
    /// A total holds an opaque condition, which only the row engine can ask; the message names it.
    /// </exception>
    public TotalSet(params IEnumerable<Total<T>> totals)
        : this(period: null, totals)
    {
    }

    /// <summary>Prepares totals that are bound to a period, which their tallies then name.</summary>
    /// <inheritdoc cref="TotalSet{T}(IEnumerable{Total{T}})"/>
    public TotalSet(ReportingPeriod? period, IEnumerable<Total<T>> totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        _totals = [.. totals];
        Period = period;
        Columns = ColumnsRead<T>.By(_totals);
    }

    /// <summary>The totals; tallies give their values in this order.</summary>
    public IReadOnlyList<Total<T>> Totals => _totals;

    /// <summary>The period the totals are bound to; null where they are bound to none, or by the caller.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>The columns the totals read: all a table must keep to answer them.</summary>
    public IReadOnlyList<Column<T>> Columns { get; }

    /// <summary>The same totals with every day of the period fixed to its calendar date.</summary>
    public TotalSet<T> In(ReportingPeriod period) => new(period, _totals.Select(total => total.In(period)));

    /// <summary>What tallies of the totals by some dimensions say that they are.</summary>
    /// <exception cref="InvalidOperationException">A total names a day of a period and is not bound to one.</exception>
    public TallyHeading HeadingFor(FactKind<T> kind, params IEnumerable<Dimension> by)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return new(by.Select(d => d.Id), _totals.Select(total => TotalText.Of(kind.Name, total)), Period);
    }

    /// <summary>Prepares the totals for a table; the tabulation may then be run any number of times.</summary>
    /// <exception cref="ArgumentException">The table was built without a column the totals read.</exception>
    /// <exception cref="InvalidOperationException">A total names a day of a period and is not bound to one.</exception>
    internal Tabulation<T> Over(FactTable<T> table) => Over(table, where: null);

    /// <summary>Prepares the totals for those rows of a table that meet a condition on its columns.</summary>
    /// <inheritdoc cref="Over(FactTable{T})"/>
    internal Tabulation<T> Over(FactTable<T> table, Condition<T>? where)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new(this, table, where);
    }

    /// <summary>Counts the totals over a table once.</summary>
    /// <inheritdoc cref="Over(FactTable{T})"/>
    /// <exception cref="OperationCanceledException">The count was cancelled.</exception>
    internal Tallies Count(
        FactTable<T> table, ScanOptions? options = null, CancellationToken cancellationToken = default) =>
        Over(table).Count(options, cancellationToken);
}

using Funnel.Domain.Conditions;
using NodaTime;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>How a fact table is laid out.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed record FactTableOptions<T>
{
    /// <summary>What the facts are grouped by, alone or combined; without any they form one group.</summary>
    public IReadOnlyList<Dimension> GroupBy { get; init; } = [];

    /// <summary>
    /// The columns to keep, such as those of the totals that will be asked. Null: every column of the kind but ids,
    /// which the groups hold already.
    /// </summary>
    public IReadOnlyCollection<Column<T>>? Columns { get; init; }

    /// <summary>Whether each row holds for some days only, as the days say that it is added with.</summary>
    public bool IsVersioned { get; init; }

    /// <summary>
    /// Whether rows are put into group order, once, when the table is built. A scan is then about twice as fast.
    /// </summary>
    public bool InGroupOrder { get; init; } = true;

    /// <summary>
    /// A date by which rows in group order are first kept apart, so that a scan passes over whole sections in which
    /// nothing counts, such as cards closed long ago; null for one section. Rows without the date are in the last.
    /// </summary>
    public DateColumn<T>? SplitBy { get; init; }

    /// <summary>The first day of each section but the first, ascending.</summary>
    public IReadOnlyList<LocalDate> SplitAt { get; init; } = [];
}

using Funnel.Domain.Conditions;
using NodaTime;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>
/// Facts of one kind, kept as they are and counted row by row: what stands for columns where there are no vectors.
/// </summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class FactTable<T>(
    FactKind<T> kind, IReadOnlyList<T> facts, IReadOnlyList<(LocalDate, LocalDate?)> days, FactTableOptions<T> options)
{
    private readonly HashSet<string>? _kept = options.Columns is { } columns
        ? new(columns.Select(column => column.Name), StringComparer.Ordinal)
        : null;

    /// <summary>The kind of fact.</summary>
    public FactKind<T> Kind => kind;

    /// <summary>What the facts are grouped by; empty where they form one group.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; } = [.. options.GroupBy];

    /// <summary>The rows there are.</summary>
    public int Rows => facts.Count;

    /// <summary>The facts, in the order in which they came; of versions, those that hold on a day.</summary>
    public IEnumerable<T> On(LocalDate? day) => day is null
        ? facts
        : facts.Where((_, row) => days[row] is var (from, until) && from <= day && !(until <= day));

    /// <summary>Bytes that the list of facts takes; the facts are the history's.</summary>
    public long Bytes => (long)facts.Count * IntPtr.Size;

    /// <summary>Refuses a total that reads a column which was not asked to be kept, as columns do.</summary>
    /// <exception cref="ArgumentException">The table was built without it.</exception>
    public void Require(Column<T> column)
    {
        if (_kept?.Contains(column.Name) == false)
        {
            throw new ArgumentException(
                $"The table of {kind.Name} was built without the column '{column.Name}', which a total reads.",
                nameof(column));
        }
    }
}

using Funnel.Domain.Conditions;
using NodaTime;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>Collects facts into a table; they may come in any order.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class FactTableBuilder<T>(FactKind<T> kind, FactTableOptions<T> options)
{
    private readonly List<T> _facts = [];
    private readonly List<(LocalDate, LocalDate?)> _days = [];

    /// <summary>Adds a fact.</summary>
    public void Add(T fact) => _facts.Add(fact);

    /// <summary>Adds a fact that holds from a day until another, excluded, or for good, to a table of such.</summary>
    public void Add(T fact, LocalDate from, LocalDate? until)
    {
        _facts.Add(fact);
        _days.Add((from, until));
    }

    /// <summary>Makes the table. The builder is then used up.</summary>
    /// <param name="degree">The greatest number of threads, of which this needs one.</param>
    public FactTable<T> Build(int degree)
    {
        _ = degree;
        return new(kind, _facts, _days, options);
    }
}

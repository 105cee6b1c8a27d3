using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>Collects facts into a table; they may come in any order.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class FactTableBuilder<T>(FactKind<T> kind, FactTableOptions<T> options)
{
    private readonly List<T> _facts = [];

    /// <summary>Adds a fact.</summary>
    public void Add(T fact) => _facts.Add(fact);

    /// <summary>Makes the table. The builder is then used up.</summary>
    /// <param name="degree">The greatest number of threads, of which this needs one.</param>
    public FactTable<T> Build(int degree)
    {
        _ = degree;
        return new(kind, _facts, options);
    }
}

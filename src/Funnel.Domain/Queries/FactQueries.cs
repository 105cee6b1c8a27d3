using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Queries;

/// <summary>
/// Where a LINQ provider keeps each kind of fact, so that KPIs can be evaluated there: over the library's own fact
/// rows, or over entities of the vendor's through a <see cref="ColumnMap{T, TEntity}"/>.
/// </summary>
public sealed class FactQueries : IFactEngine<IQueryable<GroupRow>>
{
    private readonly Dictionary<(FactKind Kind, Anchor Anchor), object> _sources;

    private FactQueries(Dictionary<(FactKind Kind, Anchor Anchor), object> sources) => _sources = sources;

    private delegate IQueryable<GroupRow> Source<T>(FactQuestion<T> question);

    /// <summary>No kind of fact yet.</summary>
    public static FactQueries None { get; } = new([]);

    /// <summary>The same with one more kind of fact, kept as the library's own rows.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="facts">The rows.</param>
    /// <param name="anchor">
    /// The anchor they are made at; what is given for the as-of date also serves the last known day, unless rows of its
    /// own are given for that.
    /// </param>
    public FactQueries With<T>(FactKind<T> kind, IQueryable<T> facts, Anchor anchor = Anchor.AsOf) =>
        With(kind, facts, ColumnMap.Identity<T>(), anchor);

    /// <summary>The same with one more kind of fact, kept as entities of the caller's.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="entities">The entities, one for each fact.</param>
    /// <param name="map">Where the entity keeps the columns.</param>
    /// <param name="anchor">The anchor they are made at, as for the library's own rows.</param>
    public FactQueries With<T, TEntity>(
        FactKind<T> kind, IQueryable<TEntity> entities, ColumnMap<T, TEntity> map, Anchor anchor = Anchor.AsOf)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(map);
        return new(new(_sources)
        {
            [(kind, anchor)] = new Source<T>(question => GroupQuery.Of(entities, question, map)),
        });
    }

    /// <summary>The question as one grouped query; <see cref="Read"/> makes its rows an answer.</summary>
    /// <exception cref="KeyNotFoundException">No rows are given for the kind of fact.</exception>
    public IQueryable<GroupRow> Answer<T>(FactQuestion<T> question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return _sources.TryGetValue((question.Kind, question.Anchor), out var source)
            || _sources.TryGetValue((question.Kind, Anchor.AsOf), out source)
                ? ((Source<T>)source)(question)
                : throw new KeyNotFoundException($"No rows are given for facts of kind '{question.Kind.Name}'.");
    }

    /// <summary>The rows of a query as the answer to its question.</summary>
    public static IReadOnlyList<GroupSums> Read(FactQuestion question, IEnumerable<GroupRow> rows)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(rows);
        return question.Ask(new Reader(rows));
    }

    private sealed class Reader(IEnumerable<GroupRow> rows) : IFactEngine<IReadOnlyList<GroupSums>>
    {
        public IReadOnlyList<GroupSums> Answer<T>(FactQuestion<T> question) =>
        [
            .. rows.Select(row => new GroupSums(
                new(question.Columns.Zip(row.Key?.Values() ?? [], (column, value) => column.TextOfValue(value))),
                [.. row.Sums?.Values() ?? []])),
        ];
    }
}

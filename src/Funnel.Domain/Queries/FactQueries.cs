using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Queries;

/// <summary>
/// Where a LINQ provider keeps each kind of fact of a period, so that figures can be counted there: over the library's
/// own fact rows, or over entities of the vendor's through a <see cref="ColumnMap{T, TEntity}"/>.
/// </summary>
public sealed class FactQueries : IFigureSource, IFactEngine<IQueryable<GroupRow>>
{
    private readonly Dictionary<(FactKind Kind, Anchor Anchor), FactQuery> _queries;

    private FactQueries(ReportingPeriod period, Dictionary<(FactKind Kind, Anchor Anchor), FactQuery> queries) =>
        (Period, _queries) = (period, queries);

    /// <inheritdoc/>
    public ReportingPeriod Period { get; }

    /// <summary>No kind of fact yet.</summary>
    /// <param name="period">The period the rows are made for.</param>
    public static FactQueries For(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new(period, []);
    }

    /// <summary>The same with one more kind of fact, kept as the library's own rows.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="facts">The rows.</param>
    /// <param name="anchor">
    /// The anchor they are made at; what is given for the as-of date also serves the last known day, unless rows of its
    /// own are given for that.
    /// </param>
    public FactQueries With<T>(FactKind<T> kind, IQueryable<T> facts, Anchor anchor = Anchor.AsOf) =>
        With(kind, anchor, new FactQuery<T, T>(facts, ColumnMap.Identity<T>(), fact => fact));

    /// <summary>The same with one more kind of fact, kept as entities of the caller's.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="entities">The entities, one for each fact.</param>
    /// <param name="map">Where the entity keeps the columns.</param>
    /// <param name="anchor">The anchor they are made at, as for the library's own rows.</param>
    /// <param name="factOf">
    /// The fact that an entity stands for, so that members are listed and explained; only counted where null.
    /// </param>
    public FactQueries With<T, TEntity>(
        FactKind<T> kind,
        IQueryable<TEntity> entities,
        ColumnMap<T, TEntity> map,
        Anchor anchor = Anchor.AsOf,
        Func<TEntity, T>? factOf = null) =>
        With(kind, anchor, new FactQuery<T, TEntity>(entities, map, factOf));

    /// <inheritdoc/>
    public IFigureSource In(ReportingPeriod period) => period == Period ? this : throw new NotSupportedException(
        $"The rows are those of {Period} and do not tell about {period}.");

    IQueryable<GroupRow> IFactEngine<IQueryable<GroupRow>>.Answer<T>(FactQuestion<T> question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Of(question.Kind, question.Anchor).Group(question);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tallies> Answer(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return
        [
            .. plan.Questions.Select(question =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return Read(question, question.Ask(this));
            }),
        ];
    }

    /// <summary>
    /// Answers every question of a plan; a provider that can be waited for, such as Entity Framework Core, holds up
    /// nobody.
    /// </summary>
    public async Task<IReadOnlyList<Tallies>> AnswerAsync(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        List<Tallies> answers = [];
        foreach (var question in plan.Questions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var rows = question.Ask(this);
            answers.Add(Read(question, rows is IAsyncEnumerable<GroupRow> waited
                ? await ListAsync(waited, cancellationToken).ConfigureAwait(false)
                : rows));
        }

        return answers;
    }

    /// <inheritdoc/>
    public IEnumerable<T> Facts<T>(FactKind<T> kind, Anchor anchor, Condition<T> where) =>
        Of(kind, anchor).Facts(where);

    /// <summary>The rows of a query as the answer to its question.</summary>
    private Tallies Read(FactQuestion question, IEnumerable<GroupRow> rows)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(rows);
        return question.Ask(new GroupRowReading(rows, this));
    }

    private static async Task<IReadOnlyList<GroupRow>> ListAsync(
        IAsyncEnumerable<GroupRow> waited, CancellationToken cancellationToken)
    {
        List<GroupRow> rows = [];
        await foreach (var row in waited.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        return rows;
    }

    private FactQueries With<T>(FactKind<T> kind, Anchor anchor, FactQuery<T> query)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return new(Period, new(_queries) { [(kind, anchor)] = query });
    }

    internal FactQuery<T> Of<T>(FactKind<T> kind, Anchor anchor) =>
        _queries.TryGetValue((kind, anchor), out var query) || _queries.TryGetValue((kind, Anchor.AsOf), out query)
            ? (FactQuery<T>)query
            : throw new KeyNotFoundException($"No rows are given for facts of kind '{kind.Name}'.");
}

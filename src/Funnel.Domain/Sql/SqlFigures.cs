using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Sql;

/// <summary>
/// Figures counted by a database in SQL text: one grouped statement for each kind of fact and anchor.
/// </summary>
public sealed class SqlFigures : IFigureSource, IFactEngine<SqlStatement>
{
    private readonly ISqlFacts _facts;

    /// <summary>Figures of the facts that a host keeps.</summary>
    public SqlFigures(ISqlFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        _facts = facts;
    }

    /// <inheritdoc/>
    public ReportingPeriod Period => _facts.Period;

    /// <inheritdoc/>
    public IFigureSource In(ReportingPeriod period) => period == Period ? this : throw new NotSupportedException(
        $"The tables hold {Period} and do not tell about {period}.");

    /// <summary>The statement that answers a question.</summary>
    public SqlStatement Answer<T>(FactQuestion<T> question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return FactSql.Totals(question, _facts.TableOf(question.Kind, question.Anchor), _facts.Dialect);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Tallies> Answer(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        List<Tallies> answers = [];
        foreach (var question in plan.Questions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            answers.Add(FactSql.Read(question, _facts.Rows(question.Ask(this))));
        }

        return answers;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Tallies>> AnswerAsync(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        List<Tallies> answers = [];
        foreach (var question in plan.Questions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var rows = await _facts.RowsAsync(question.Ask(this), cancellationToken).ConfigureAwait(false);
            answers.Add(FactSql.Read(question, rows));
        }

        return answers;
    }

    /// <summary>
    /// A database asked in SQL text gives figures, and rows by <see cref="FactSql.Select"/>, but no facts.
    /// </summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public IEnumerable<T> Facts<T>(FactKind<T> kind, Anchor anchor, Condition<T> where) =>
        throw new NotSupportedException($"Facts of kind '{kind}' are not read back from SQL; select their columns.");
}

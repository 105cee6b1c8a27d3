using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.EntityFrameworkCore.Tests.Routes;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Sql;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Facts;

/// <summary>
/// Evaluates KPIs and conditions by the portable SQL text alone, as a host without Entity Framework would.
/// </summary>
/// <param name="ask">Runs a statement and gives the cells of its rows as text.</param>
/// <param name="dialect">The database.</param>
/// <param name="period">The period.</param>
internal sealed class SqlEvaluation(
    Func<SqlStatement, IEnumerable<string?[]>> ask, SqlDialect dialect, ReportingPeriod period)
    : IFactEngine<Tallies>
{
    public static KpiTable Evaluate(
        Func<SqlStatement, IEnumerable<string?[]>> ask,
        SqlDialect dialect,
        IReadOnlyList<Kpi> kpis,
        ReportingPeriod period,
        IReadOnlyList<Dimension> by)
    {
        var engine = new SqlEvaluation(ask, dialect, period);
        var plan = new KpiPlan(kpis, period, by);
        return plan.Table(plan.Ask(engine));
    }

    /// <summary>The rows that meet a condition, as sorted texts.</summary>
    public static IReadOnlyList<string> Find<T>(
        Func<SqlStatement, IEnumerable<string?[]>> ask,
        FactKind<T> kind,
        Condition<T> condition,
        FactSnapshot snapshot,
        SqlDialect dialect)
    {
        var table = SqlTable.Of(kind) with { Only = snapshot.Columns };
        return RowText.Sorted(ask(FactSql.Select(kind, condition, kind.Columns, table, dialect)).Select(RowText.Join));
    }

    public Tallies Answer<T>(FactQuestion<T> question)
    {
        var isOfCards = question.Facts == FactKinds.Cards;
        var snapshot = FactSnapshot.Of(period, isOfCards ? question.Anchor : Anchor.AsOf);
        var statement = FactSql.Totals(question, SqlTable.Of(question.Kind) with { Only = snapshot.Columns }, dialect);
        return FactSql.Read(question, ask(statement));
    }
}

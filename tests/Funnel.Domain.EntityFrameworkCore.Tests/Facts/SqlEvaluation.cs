using System.Data.Common;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Specifications;
using Funnel.Domain.Sql;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Facts;

/// <summary>
/// Evaluates KPIs by the portable SQL text over a connection, as a host without Entity Framework would.
/// </summary>
internal sealed class SqlEvaluation(DbConnection connection, SqlDialect dialect, ReportingPeriod period)
    : IFactEngine<IReadOnlyList<GroupSums>>
{
    public static KpiTable Evaluate(
        DbContext context,
        SqlDialect dialect,
        IReadOnlyList<Kpi> kpis,
        ReportingPeriod period,
        IReadOnlyList<Dimension> by)
    {
        context.Database.OpenConnection();
        var engine = new SqlEvaluation(context.Database.GetDbConnection(), dialect, period);
        var questions = new KpiQuestions(kpis, period, by);
        return questions.Table([.. questions.All.Select(question => question.Ask(engine))]);
    }

    public IReadOnlyList<GroupSums> Answer<T>(FactQuestion<T> question)
    {
        var isOfCards = question.Facts == FactKinds.Cards;
        var snapshot = FactSnapshot.Of(period, isOfCards ? question.Anchor : Anchor.AsOf);
        var statement = FactSql.Totals(question, SqlTable.Of(question.Kind) with { Only = snapshot.Columns }, dialect);
        using var command = Command(connection, statement);
        using var reader = command.ExecuteReader();
        List<GroupSums> answer = [];
        while (reader.Read())
        {
            var keys = question.Columns.Count;
            answer.Add(new(
                new(Enumerable.Range(0, keys).Select(place => reader.IsDBNull(place) ? "" : reader.GetString(place))),
                [.. Enumerable.Range(keys, question.Totals.Count)
                    .Select(place => reader.IsDBNull(place) ? 0 : reader.GetInt64(place))]));
        }

        return answer;
    }

    public static DbCommand Command(DbConnection connection, SqlStatement statement)
    {
        var command = connection.CreateCommand();
        command.CommandText = statement.Text;
        foreach (var (name, value) in statement.Parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}

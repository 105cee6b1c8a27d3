using System.Data.Common;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Sql;
using Funnel.Domain.Standards;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Facts;

public sealed class IndexTests
{
    [Fact]
    public void CardKpis_WhereTheDatesHaveAnIndex_ReadNoCardClosedBefore()
    {
        using var database = Database.Of(Database.Sqlite);
        using var context = database.Open();
        context.Database.ExecuteSqlRaw("CREATE INDEX own_closed ON funnel_cards (closed_on)");
        context.Database.ExecuteSqlRaw("CREATE INDEX own_filed ON funnel_cards (filed_on)");

        var found = Explain(context.Database.GetDbConnection(), CardKpis());

        Assert.Equal(
            [
                "MULTI-INDEX OR", "INDEX 1", "SEARCH funnel_cards USING INDEX own_filed (filed_on>? AND filed_on<?)",
                "INDEX 2", "SEARCH funnel_cards USING INDEX own_closed (closed_on=?)",
                "INDEX 3", "SEARCH funnel_cards USING INDEX own_closed (closed_on>?)",
            ],
            found);
    }

    private static SqlStatement CardKpis()
    {
        var plan = new KpiPlan(SalesStandards.Gps.Kpis.All, ReportingPeriod.Month(2010, 10), []);
        var cards = plan.Questions.Single(question => question.Facts == FactKinds.Cards);
        return FactSql.Totals((FactQuestion<CardFacts>)cards, SqlTable.Of(FactKinds.Cards), SqlDialect.Sqlite);
    }

    private static List<string> Explain(DbConnection connection, SqlStatement statement)
    {
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {statement.Text}";
        foreach (var (name, value) in statement.Parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        using var reader = command.ExecuteReader();
        List<string> details = [];
        while (reader.Read())
        {
            details.Add(reader.GetString(reader.GetOrdinal("detail")));
        }

        return details;
    }
}

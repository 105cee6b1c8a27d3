using System.Globalization;
using Funnel.Domain.Sql;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Routes;

/// <summary>Runs SQL text over a context's connection, past Entity Framework.</summary>
internal static class SqlRows
{
    public static Func<SqlStatement, IEnumerable<string?[]>> Of(DbContext context) => statement =>
    {
        context.Database.OpenConnection();
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = statement.Text;
        foreach (var (name, value) in statement.Parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        List<string?[]> rows = [];
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(place => Text(reader.GetValue(place)))]);
        }

        return rows;
    };

    private static string? Text(object value) => value switch
    {
        DBNull => null,
        bool flag => flag ? "1" : "0",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}

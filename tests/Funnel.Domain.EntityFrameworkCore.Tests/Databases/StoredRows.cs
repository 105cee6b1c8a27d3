using System.Data.Common;
using System.Globalization;
using Funnel.Domain.Facts;
using Funnel.Domain.Sql;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Databases;

/// <summary>Prints what stands in the fact tables, so that two states can be held against each other.</summary>
internal static class StoredRows
{
    public static string Print(DbContext context) =>
        string.Join('\n', FactKinds.All.Select(kind => Print(context, SqlTable.Of(kind).Name)));

    /// <summary>The facts, the events and everything beside them.</summary>
    public static string PrintAll(DbContext context) => string.Join(
        '\n', context.Model.GetEntityTypes().Select(type => Print(context, type.GetTableName()!)));

    public static string Print(DbContext context, string table)
    {
        context.Database.OpenConnection();
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(place => Text(reader, place))));
        }

        rows.Sort(StringComparer.Ordinal);
        return string.Join('\n', rows.Prepend(table));
    }

    private static string Text(DbDataReader reader, int place) =>
        reader.IsDBNull(place) ? "NULL" : Convert.ToString(reader.GetValue(place), CultureInfo.InvariantCulture)!;
}

using Funnel.Domain.Conditions;

namespace Funnel.Domain.Sql;

/// <summary>The definition of a table of facts; <see cref="RowLayout{T}"/> tells of its rows.</summary>
public static class FactTableSql
{
    /// <summary>
    /// The statement that creates the table. A column that may be missing may be NULL; the columns of <see
    /// cref="SqlTable.Only"/> come first. ClickHouse asks for an engine after the closing bracket: add it.
    /// </summary>
    public static string Create<T>(FactKind<T> kind, SqlTable table, SqlDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(table);
        var sql = new SqlWriter(dialect);
        List<Action> columns =
        [
            .. table.Only.Select(only => (Action)(() => Define(only.Key, SqlType.Number, mayBeMissing: false))),
            .. kind.Columns.Select(column => (Action)(() =>
                Define(column.Name, SqlTypes.Of(column), column.MayBeMissing))),
        ];
        sql.Sql("CREATE TABLE ").Table(table).Sql(" (\n    ").Joined(",\n    ", columns, write => write()).Sql("\n)");
        return sql.ToStatement().Text;

        void Define(string name, SqlType type, bool mayBeMissing) =>
            sql.Name(name).Sql(" ").Sql(TypeOf(type, mayBeMissing, dialect));
    }

    private static string TypeOf(SqlType type, bool mayBeMissing, SqlDialect dialect)
    {
        if (dialect != SqlDialect.ClickHouse)
        {
            var name = type switch
            {
                SqlType.Text => "TEXT",
                SqlType.Flag => "BOOLEAN",
                SqlType.LongNumber => "BIGINT",
                _ => "INTEGER",
            };
            return mayBeMissing ? name : name + " NOT NULL";
        }

        var plain = type switch
        {
            SqlType.Text => "String",
            SqlType.Flag => "UInt8",
            SqlType.LongNumber => "Int64",
            _ => "Int32",
        };
        return mayBeMissing ? $"Nullable({plain})" : plain;
    }
}

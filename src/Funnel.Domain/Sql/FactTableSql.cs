using Funnel.Domain.Periods;
using Funnel.Domain.Specifications;

namespace Funnel.Domain.Sql;

/// <summary>How facts are laid down in a table: its definition, and the rows that go into it.</summary>
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

    /// <summary>The names of a row's columns, in the order in which <see cref="Row"/> gives their values.</summary>
    public static IReadOnlyList<string> ColumnsOf<T>(FactKind<T> kind, SqlTable table)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(table);
        return [.. table.Only.Select(only => only.Key), .. kind.Columns.Select(column => column.Name)];
    }

    /// <summary>
    /// A fact as a row: whole numbers (<see cref="int"/>) for dates and numbers, text for codes and ids, booleans for
    /// flags, null where a value is missing.
    /// </summary>
    public static object?[] Row<T>(FactKind<T> kind, SqlTable table, T fact)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(table);
        return
        [
            .. table.Only.Select(only => (object)only.Value),
            .. kind.Columns.Select(column => ValueOf(column, fact)),
        ];
    }

    private static object? ValueOf<T>(Column<T> column, T fact) => column switch
    {
        DateColumn<T> date => date.Of(fact) is { } day ? DayNumber.Of(day) : null,
        NumberColumn<T> number => number.Of(fact),
        FlagColumn<T> flag => flag.Of(fact),
        SymbolColumn<T> symbol => symbol.IsMissingFrom(fact) ? null : symbol.TextOf(fact),
        _ => throw new NotSupportedException($"The column '{column.Name}' has no stored form."),
    };

    private static string TypeOf(SqlType type, bool mayBeMissing, SqlDialect dialect)
    {
        if (dialect != SqlDialect.ClickHouse)
        {
            var name = type switch { SqlType.Text => "TEXT", SqlType.Flag => "BOOLEAN", _ => "INTEGER" };
            return mayBeMissing ? name : name + " NOT NULL";
        }

        var plain = type switch { SqlType.Text => "String", SqlType.Flag => "UInt8", _ => "Int32" };
        return mayBeMissing ? $"Nullable({plain})" : plain;
    }
}

using System.Globalization;
using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Sql;

/// <summary>
/// The statements that ask about a table of facts, in the SQL that SQLite, PostgreSQL and ClickHouse share.
/// </summary>
public static class FactSql
{
    /// <summary>
    /// The totals of a question as one grouped statement. What is outside its scope, and what no total can count, such
    /// as cards closed before the period, is left out by conditions that an index serves. A row gives the texts that
    /// make the group, in the order of the dimensions, NULL where one is missing; then the sum of each total, NULL
    /// where there is no row at all.
    /// </summary>
    /// <param name="question">The question, from <see cref="KpiPlan"/>.</param>
    /// <param name="table">The table.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="where">Which facts are looked at; all of them where null.</param>
    /// <exception cref="NotSupportedException">A total holds an opaque condition; the message names it.</exception>
    public static SqlStatement Totals<T>(
        FactQuestion<T> question, SqlTable table, SqlDialect dialect, Condition<T>? where = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(table);
        var sql = new SqlWriter(dialect);
        var measure = new MeasureSql<T>(sql);
        sql.Sql("SELECT ").Joined(", ", question.Columns, column => sql.Name(column.Name));
        sql.Sql(question.Columns.Count > 0 ? ",\n    " : "\n    ");
        sql.Joined(",\n    ", question.Totals, measure.WriteSum).Sql("\nFROM ").Table(table);
        WriteWhere(sql, table, Sieve<T>.Of(question.Totals), question.Where, where);
        if (question.Columns.Count > 0)
        {
            sql.Sql("\nGROUP BY ").Joined(", ", question.Columns, column => sql.Name(column.Name));
        }

        return sql.ToStatement();
    }

    /// <summary>
    /// The rows of such a statement as the answer to its question; rows of several shards, in which groups repeat, add.
    /// </summary>
    /// <exception cref="FormatException">A sum is no whole number.</exception>
    public static Tallies Read(FactQuestion question, IEnumerable<IReadOnlyList<object?>> rows)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(rows);
        var texts = question.By.Count;
        return new(question.Heading, rows.Select(row => (
            new GroupKey([.. row.Take(texts).Select(text => text as string ?? "")]),
            (IReadOnlyList<long>)[.. row.Skip(texts).Select(Whole)])));

        static long Whole(object? sum) => Convert.ToInt64(sum, CultureInfo.InvariantCulture);
    }

    /// <summary>Columns of the facts that meet a condition, such as those of a worklist.</summary>
    /// <param name="kind">The kind of fact.</param>
    /// <param name="where">The condition.</param>
    /// <param name="columns">The columns wanted.</param>
    /// <param name="table">The table.</param>
    /// <param name="dialect">The database.</param>
    /// <exception cref="NotSupportedException">The condition holds an opaque one; the message names it.</exception>
    /// <exception cref="ArgumentException">A column is not one of the kind's.</exception>
    public static SqlStatement Select<T>(
        FactKind<T> kind, Condition<T> where, IReadOnlyList<Column<T>> columns, SqlTable table, SqlDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(where);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(table);
        if (columns.FirstOrDefault(column => !kind.Columns.Contains(column)) is { } stranger)
        {
            throw new ArgumentException($"Facts of kind '{kind.Name}' have no column '{stranger}'.", nameof(columns));
        }

        var sql = new SqlWriter(dialect);
        sql.Sql("SELECT ").Joined(", ", columns, column => sql.Name(column.Name)).Sql("\nFROM ").Table(table);
        WriteWhere(sql, table, sieve: null, where);
        return sql.ToStatement();
    }

    private static void WriteWhere<T>(
        SqlWriter sql, SqlTable table, Sieve<T>? sieve, params IEnumerable<Condition<T>?> wheres)
    {
        List<Action> conditions =
        [
            .. table.Only.Select(only => (Action)(() => sql.Name(only.Key).Sql(" = ").Number(only.Value))),
            .. wheres.OfType<Condition<T>>().Where(where => !where.Equals(Condition<T>.Every))
                .Select(where => (Action)(() => new ConditionSql<T>(sql).Write(where))),
        ];
        if (sieve is not null)
        {
            conditions.Add(() => SieveSql.Write(sql, sieve));
        }

        if (conditions.Count > 0)
        {
            sql.Sql("\nWHERE ").Joined(" AND ", conditions, write => write());
        }
    }
}

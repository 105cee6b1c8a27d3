using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Sql;

/// <summary>
/// Conditions as SQL. Every comparison of a column that may be missing is guarded, so that it is true or false but
/// never NULL, and NOT turns one into the other.
/// </summary>
internal sealed class ConditionSql<T>(SqlWriter sql)
{
    public void Write(Condition<T> condition)
    {
        switch (condition)
        {
            case AllOf<T> all:
                Join(all.Parts, " AND ", "1 = 1");
                break;
            case AnyOf<T> any:
                Join(any.Parts, " OR ", "1 = 0");
                break;
            case Not<T> not:
                sql.Sql("NOT (");
                Write(not.Negated);
                sql.Sql(")");
                break;
            case Named<T> named:
                Write(named.Meaning);
                break;
            case DateComparison<T> date:
                Guarded(
                    [date.Column],
                    () => sql.Name(date.Column.Name).Sql(Sign(date.Comparison)).Number(DayNumber.Of(date.Day.Date)));
                break;
            case DateOrder<T> order:
                Guarded(
                    [order.Left, order.Right],
                    () => sql.Name(order.Left.Name).Sql(Sign(order.Comparison)).Name(order.Right.Name));
                break;
            case NumberComparison<T> number:
                Guarded(
                    [number.Column],
                    () => sql.Name(number.Column.Name).Sql(Sign(number.Comparison)).Number(number.Value));
                break;
            case SymbolIsOneOf<T> symbol:
                WriteSymbol(symbol);
                break;
            case FlagIsSet<T> flag:
                sql.Name(flag.Column.Name);
                break;
            default:
                throw new NotSupportedException(
                    $"The condition '{condition.Words.En}' is given as code: only the row engine can evaluate it.");
        }
    }

    private void Join(IReadOnlyList<Condition<T>> parts, string word, string none)
    {
        if (parts.Count == 0)
        {
            sql.Sql(none);
            return;
        }

        sql.Sql("(").Joined(word, parts, Write).Sql(")");
    }

    private void WriteSymbol(SymbolIsOneOf<T> symbol)
    {
        if (symbol.Texts.Count == 0)
        {
            sql.Sql("1 = 0");
            return;
        }

        Guarded(
            [symbol.Column],
            () => sql.Name(symbol.Column.Name).Sql(" IN (")
                .Joined(", ", symbol.Texts, text => sql.Text(text)).Sql(")"));
    }

    private void Guarded(IEnumerable<Column<T>> columns, Action write)
    {
        var missing = columns.Where(column => column.MayBeMissing).ToList();
        if (missing.Count > 0 && sql.Dialect == SqlDialect.ClickHouse)
        {
            // In ClickHouse 18.16 "false AND NULL" is NULL, so that a guard in front would not do.
            sql.Sql("ifNull(");
            write();
            sql.Sql(", 0)");
            return;
        }

        sql.Sql("(");
        foreach (var column in missing)
        {
            sql.Name(column.Name).Sql(" IS NOT NULL AND ");
        }

        write();
        sql.Sql(")");
    }

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Less => " < ",
        Comparison.LessOrEqual => " <= ",
        Comparison.Greater => " > ",
        Comparison.GreaterOrEqual => " >= ",
        Comparison.Equal => " = ",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "Not a comparison."),
    };
}

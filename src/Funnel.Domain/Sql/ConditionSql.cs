using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Sql;

/// <summary>
/// Conditions as SQL. Every comparison of a column that may be missing is guarded, so that it is true or false but
/// never NULL, and NOT turns one into the other.
/// </summary>
internal sealed class ConditionSql<T>(SqlWriter sql) : ConditionVisitor<T, SqlWriter>
{
    public void Write(Condition<T> condition) => condition.Accept(this);

    public override SqlWriter Visit(AllOf<T> all) => Join(all.Parts, " AND ", "1 = 1");

    public override SqlWriter Visit(AnyOf<T> any) => Join(any.Parts, " OR ", "1 = 0");

    public override SqlWriter Visit(Not<T> not)
    {
        sql.Sql("NOT (");
        Write(not.Negated);
        return sql.Sql(")");
    }

    public override SqlWriter Visit(Named<T> named) => named.Meaning.Accept(this);

    public override SqlWriter Visit(DateComparison<T> date) => Guarded(
        [date.Column],
        () => sql.Name(date.Column.Name).Sql(Sign(date.Comparison)).Number(DayNumber.Of(date.Day.Date)));

    public override SqlWriter Visit(DateOrder<T> order) => Guarded(
        [order.Left, order.Right],
        () =>
        {
            sql.Name(order.Left.Name).Sql(Sign(order.Comparison)).Name(order.Right.Name);
            if (order.Days != 0)
            {
                sql.Sql(" + ").Number(order.Days);
            }
        });

    public override SqlWriter Visit(NumberComparison<T> number) => Guarded(
        [number.Column],
        () => sql.Name(number.Column.Name).Sql(Sign(number.Comparison)).Number(number.Value));

    public override SqlWriter Visit(SymbolIsOneOf<T> symbol) => symbol.Texts.Count == 0
        ? sql.Sql("1 = 0")
        : Guarded(
            [symbol.Column],
            () => sql.Name(symbol.Column.Name).Sql(" IN (")
                .Joined(", ", symbol.Texts, text => sql.Text(text)).Sql(")"));

    public override SqlWriter Visit(FlagIsSet<T> flag) => sql.Name(flag.Column.Name);

    public override SqlWriter Visit(Opaque<T> opaque) => throw opaque.Refusal();

    private SqlWriter Join(IReadOnlyList<Condition<T>> parts, string word, string none) => parts.Count == 0
        ? sql.Sql(none)
        : sql.Sql("(").Joined(word, parts, Write).Sql(")");

    private SqlWriter Guarded(IEnumerable<Column<T>> columns, Action write)
    {
        var missing = columns.Where(column => column.MayBeMissing).ToList();
        if (missing.Count > 0 && sql.Dialect == SqlDialect.ClickHouse)
        {
            // In ClickHouse 18.16 "false AND NULL" is NULL, so that a guard in front would not do.
            sql.Sql("ifNull(");
            write();
            return sql.Sql(", 0)");
        }

        sql.Sql("(");
        foreach (var column in missing)
        {
            sql.Name(column.Name).Sql(" IS NOT NULL AND ");
        }

        write();
        return sql.Sql(")");
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

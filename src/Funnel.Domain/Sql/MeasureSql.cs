using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Sql;

/// <summary>What a row adds to a sum, as SQL.</summary>
internal sealed class MeasureSql<T>(SqlWriter sql) : MeasureVisitor<T, SqlWriter>
{
    /// <summary>
    /// Writes the conditional sum of a total: rows that do not belong to it, or lack a value, add nothing.
    /// </summary>
    public void WriteSum(Total<T> total)
    {
        sql.Sql("SUM(CASE WHEN ");
        new ConditionSql<T>(sql).Write(total.Over);
        foreach (var column in MeasureColumns<T>.Of(total.What).Where(column => column.MayBeMissing))
        {
            sql.Sql(" AND ").Name(column.Name).Sql(" IS NOT NULL");
        }

        sql.Sql(" THEN ");
        total.What.Accept(this);
        sql.Sql(" ELSE 0 END)");
    }

    public override SqlWriter Visit(CountMeasure<T> count) => sql.Number(1);

    public override SqlWriter Visit(DaysUntilMeasure<T> until) =>
        sql.Number(DayNumber.Of(until.Day.Date)).Sql(" - ").Name(until.Since.Name);

    public override SqlWriter Visit(DaysBetweenMeasure<T> between) =>
        sql.Name(between.End.Name).Sql(" - ").Name(between.Start.Name);

    public override SqlWriter Visit(NumberMeasure<T> number) => sql.Name(number.Number.Name);
}

using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Sql;

/// <summary>What a row adds to a sum, as SQL.</summary>
internal sealed class MeasureSql<T>(SqlWriter sql)
{
    /// <summary>
    /// Writes the conditional sum of a total: rows that do not belong to it, or lack a value, add nothing.
    /// </summary>
    public void WriteSum(Total<T> total)
    {
        sql.Sql("SUM(CASE WHEN ");
        new ConditionSql<T>(sql).Write(total.Over);
        foreach (var column in ColumnsOf(total.What).Where(column => column.MayBeMissing))
        {
            sql.Sql(" AND ").Name(column.Name).Sql(" IS NOT NULL");
        }

        sql.Sql(" THEN ");
        WriteValue(total.What);
        sql.Sql(" ELSE 0 END)");
    }

    private void WriteValue(Measure<T> measure)
    {
        switch (measure)
        {
            case CountMeasure<T>:
                sql.Number(1);
                break;
            case DaysUntilMeasure<T> m:
                sql.Number(DayNumber.Of(m.Day.Date)).Sql(" - ").Name(m.Since.Name);
                break;
            case DaysBetweenMeasure<T> m:
                sql.Name(m.End.Name).Sql(" - ").Name(m.Start.Name);
                break;
            case NumberMeasure<T> m:
                sql.Name(m.Number.Name);
                break;
            default:
                throw new NotSupportedException($"The measure '{measure.Words.En}' has no SQL.");
        }
    }

    private static Column<T>[] ColumnsOf(Measure<T> measure) => measure switch
    {
        DaysUntilMeasure<T> m => [m.Since],
        DaysBetweenMeasure<T> m => [m.Start, m.End],
        NumberMeasure<T> m => [m.Number],
        _ => [],
    };
}

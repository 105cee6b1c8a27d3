using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Sql;

/// <summary>A sieve as SQL, in the form in which databases look for an index.</summary>
internal static class SieveSql
{
    public static void Write<T>(SqlWriter sql, Sieve<T> sieve)
    {
        if (sieve.Spans.Count == 0)
        {
            sql.Sql("1 = 0");
            return;
        }

        sql.Sql("(").Joined(" OR ", sieve.Spans, span => Write(sql, span)).Sql(")");
    }

    private static void Write<T>(SqlWriter sql, DateSpan<T> span)
    {
        var name = span.Column.Name;
        var mayLack = span.OrMissing && span.Column.MayBeMissing;
        if (mayLack && sql.Dialect == SqlDialect.ClickHouse)
        {
            // In ClickHouse 18.16 a NULL beside an OR is NULL, even where the other side is true.
            sql.Sql("ifNull(");
            WriteEnds(sql, span);
            sql.Sql(", 1)");
            return;
        }

        if (mayLack)
        {
            sql.Name(name).Sql(" IS NULL OR ");
        }

        WriteEnds(sql, span);
    }

    private static void WriteEnds<T>(SqlWriter sql, DateSpan<T> span)
    {
        var name = span.Column.Name;
        List<Action> ends = [];
        if (span.From is { } from)
        {
            ends.Add(() => sql.Name(name).Sql(" >= ").Number(DayNumber.Of(from)));
        }

        if (span.To is { } to)
        {
            ends.Add(() => sql.Name(name).Sql(" <= ").Number(DayNumber.Of(to)));
        }

        sql.Joined(" AND ", ends, write => write());
    }
}

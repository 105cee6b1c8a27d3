using System.Diagnostics;
using System.Globalization;
using DuckDB.NET.Data;
using Funnel.Domain.Benchmarks.Bulk;
using Funnel.Domain.Bulk;
using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Benchmarks.Versions;

/// <summary>
/// DuckDB on the same versions of cards: an in-memory table, two threads, one grouped statement for each question of a
/// month. Dates are DATE, codes and ids ENUM; missing dates NULL, or a day far ahead in rows sorted by their first day.
/// </summary>
internal sealed class VersionsPeer : IDisposable
{
    private const int Runs = 3;

    private static readonly LocalDate Far = new(9999, 12, 31);

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly IReadOnlyList<KpiPlan> _plans;
    private readonly IReadOnlyList<Column<CardFacts>> _columns;

    public VersionsPeer(
        FunnelHistory history, OwnerContactSchedule schedule, ReportingPeriod period, IReadOnlyList<KpiPlan> plans)
    {
        _plans = plans;
        _columns =
        [
            .. plans.SelectMany(Questions)
                .SelectMany(question => question.Set.Columns.Concat(question.Columns)).Distinct(),
        ];
        _connection.Open();
        Execute("SET threads = 2");
        Load(history, schedule, period);
    }

    /// <summary>How long all months take, in each way of asking.</summary>
    public IEnumerable<(string Name, double Milliseconds)> Times()
    {
        yield return ("NULL, as made", Time("versions", null));
        yield return ("no NULL, sorted by valid_from", Time("sorted", Far));
    }

    /// <summary>Whether every count and sum of every month is the one that the figures have.</summary>
    public bool Agrees(Figures figures) => _plans.All(plan =>
    {
        var mine = figures.In(plan.Period).TableOf(default);
        return plan.Table([.. Questions(plan).Select(Answer)]).Equals(mine);
    });

    public void Dispose() => _connection.Dispose();

    private static List<FactQuestion<CardFacts>> Questions(KpiPlan plan) =>
        [.. plan.Questions.Cast<FactQuestion<CardFacts>>()];

    private double Time(string table, LocalDate? missing)
    {
        string[] statements = [.. _plans.SelectMany(Questions).Select(question => Sql(question, table, missing).Sql)];
        return Measured.Median(Enumerable.Range(0, Runs + 1).Select(_ =>
        {
            var watch = Stopwatch.StartNew();
            foreach (var statement in statements)
            {
                Execute(statement);
            }

            return watch.Elapsed.TotalMilliseconds;
        }).Skip(1));
    }

    private Tallies Answer(FactQuestion<CardFacts> question)
    {
        var (sql, place) = Sql(question, "versions", null);
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var keys = question.Columns.Count;
        List<(GroupKey, IReadOnlyList<long>)> rows = [];
        while (reader.Read())
        {
            var key = Enumerable.Range(0, keys).Select(at => reader.IsDBNull(at) ? "" : reader.GetString(at));
            rows.Add((
                new([.. key]),
                [.. place.Select(at => reader.IsDBNull(keys + at) ? 0 : reader.GetInt64(keys + at))]));
        }

        return new(question.Heading, rows);
    }

    /// <summary>The statement, which asks equal totals once, and the place of each total in it.</summary>
    private static (string Sql, int[] Place) Sql(
        FactQuestion<CardFacts> question, string table, LocalDate? missing)
    {
        var text = new SqlText<CardFacts>(missing);
        string[] values = [.. question.Totals.Select(total => Value(text, total))];
        string[] distinct = [.. values.Distinct()];
        var keys = string.Join(", ", question.Columns.Select(column => column.Name));
        var select = distinct.Select((value, at) => string.Create(CultureInfo.InvariantCulture, $"{value} AS t{at}"));
        return (
            $"SELECT {keys}, {string.Join(", ", select)} FROM {table} "
                + $"WHERE {text.Condition(Validity<CardFacts>.On(question.Period.AsOf))} GROUP BY {keys}",
            [.. values.Select(value => Array.IndexOf(distinct, value))]);
    }

    private static string Value(SqlText<CardFacts> text, Total<CardFacts> total)
    {
        var condition = text.Condition(total.Over);
        return total.What is CountMeasure<CardFacts>
            ? $"count_if({condition})::BIGINT"
            : $"coalesce({text.Sum(total.What)} FILTER ({condition} AND {text.Known(total.What)}), 0)::BIGINT";
    }

    private void Load(FunnelHistory history, OwnerContactSchedule schedule, ReportingPeriod period)
    {
        Execute($"CREATE TABLE lines ({string.Join(", ", AllColumns().Select(c => $"{c.Name} {TypeOf(c)}"))})");
        using (var appender = _connection.CreateAppender("lines"))
        {
            var receiver = new Appending(row => Append(appender, row));
            FactMaking.MakeVersions(
                history,
                period.KnownOn,
                AskedDays.Every(period.From, period.Cut),
                new(schedule),
                receiver,
                degree: -1,
                CancellationToken.None);
        }

        foreach (var symbol in _columns.OfType<SymbolColumn<CardFacts>>())
        {
            Execute($"CREATE TYPE {symbol.Name}_code AS ENUM "
                + $"(SELECT DISTINCT {symbol.Name} FROM lines WHERE {symbol.Name} IS NOT NULL)");
        }

        Execute($"CREATE TABLE versions AS SELECT {Select("NULL")} FROM lines");
        Execute($"CREATE TABLE sorted AS SELECT {Select(Literal(Far))} FROM lines ORDER BY valid_from");
        Execute("DROP TABLE lines");
    }

    private IEnumerable<Column<CardFacts>> AllColumns() =>
        _columns.Append(Validity<CardFacts>.From).Append(Validity<CardFacts>.Until);

    private string Select(string missing) => string.Join(", ", AllColumns().Select(column => column switch
    {
        DateColumn<CardFacts> => $"coalesce({column.Name}, {missing})::DATE AS {column.Name}",
        SymbolColumn<CardFacts> => $"{column.Name}::{column.Name}_code AS {column.Name}",
        _ => column.Name,
    }));

    private void Append(DuckDBAppender appender, Version<CardFacts> version)
    {
        var row = appender.CreateRow();
        foreach (var column in _columns)
        {
            _ = column switch
            {
                DateColumn<CardFacts> date => row.AppendValue(date.Of(version.Fact)?.ToDateOnly()),
                NumberColumn<CardFacts> number => row.AppendValue(number.Of(version.Fact)),
                FlagColumn<CardFacts> flag => row.AppendValue(flag.Of(version.Fact)),
                _ => column.TextOf(version.Fact) is { Length: > 0 } text
                    ? row.AppendValue(text)
                    : row.AppendNullValue(),
            };
        }

        row.AppendValue(version.From.ToDateOnly()).AppendValue(version.Until?.ToDateOnly()).EndRow();
    }

    private static string TypeOf(Column<CardFacts> column) => column switch
    {
        DateColumn<CardFacts> => "DATE",
        NumberColumn<CardFacts> => "BIGINT",
        FlagColumn<CardFacts> => "BOOLEAN",
        _ => "VARCHAR",
    };

    private static string Literal(LocalDate date) => $"DATE '{LocalDatePattern.Iso.Format(date)}'";

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed class Appending(Action<Version<CardFacts>> append) : IVersionReceiver
    {
        public Action<Version<T>>? For<T>(FactKind<T> kind) => append as Action<Version<T>>;
    }
}

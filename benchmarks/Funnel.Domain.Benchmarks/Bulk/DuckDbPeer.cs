using System.Diagnostics;
using System.Globalization;
using DuckDB.NET.Data;
using Funnel.Domain.Bulk;
using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>
/// DuckDB on the same cards: an in-memory table, two threads, the best of several ways to write the query. Dates are
/// DATE, codes ENUM, the consultant an INTEGER.
/// </summary>
internal sealed class DuckDbPeer(TotalSet<CardFacts> set, LocalDate from, LocalDate cut)
{
    private const int Runs = 7;

    private static readonly LocalDate Sentinel = new(9999, 12, 31);

    private readonly IReadOnlyList<Total<CardFacts>> _totals = set.Totals;

    // What the totals read, and what tells the cards that no set of the month can hold.
    private readonly IReadOnlyList<Column<CardFacts>> _columns =
        [.. set.Columns.Union([CardColumns.FiledOn, CardColumns.ClosedOn])];

    /// <summary>Runs every formulation, and gives the tallies of the first.</summary>
    public PeerAnswer Run(long cards, SampleNames names)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Load(connection, cards, names);
        var medians = Formulations().ToDictionary(query => query.Name, query => Time(connection, query.Sql));
        return new(connection.ServerVersion, medians, Tallies(connection));
    }

    private static double Time(DuckDBConnection connection, string sql)
    {
        Execute(connection, sql);
        return Measured.Median(Enumerable.Range(0, Runs).Select(_ =>
        {
            var watch = Stopwatch.StartNew();
            Execute(connection, sql);
            return watch.Elapsed.TotalMilliseconds;
        }));
    }

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Load(DuckDBConnection connection, long cards, SampleNames names)
    {
        var csv = Path.GetTempFileName();
        try
        {
            SampleCsv.Write(csv, cards, names, _columns);
            foreach (var statement in Setup(csv))
            {
                Execute(connection, statement);
            }
        }
        finally
        {
            File.Delete(csv);
        }
    }

    private Tallies Tallies(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Formulations()[0].Sql;
        using var reader = command.ExecuteReader();
        var rows = new List<(GroupKey, IReadOnlyList<long>)>();
        while (reader.Read())
        {
            // A count over conditions that are all NULL is NULL.
            var values = Enumerable.Range(1, reader.FieldCount - 1)
                .Select(place => reader.IsDBNull(place) ? 0 : reader.GetInt64(place));
            rows.Add((new(SampleNames.Consultant(reader.GetInt32(0))), Spread([.. values])));
        }

        return new(set.HeadingFor(FactKinds.Cards, Dimensions.Consultant), rows);
    }

    private string[] Setup(string csv)
    {
        var types = string.Join(", ", _columns.Select(column => $"'{column.Name}': '{TextType(column)}'"));
        return
        [
            "SET threads = 2",
            "CREATE TABLE lines AS SELECT * FROM "
                + $"read_csv('{csv}', header = false, columns = {{'consultant': 'INTEGER', {types}}})",
            .. Enums(),
            $"CREATE TABLE cards AS SELECT {Select("NULL")} FROM lines",
            $"CREATE TABLE sentinel AS SELECT {Select($"DATE '{LocalDatePattern.Iso.Format(Sentinel)}'")} FROM lines",
            "DROP TABLE lines",
            $"CREATE TABLE live AS SELECT * FROM sentinel WHERE {Population(Sentinel)}",
        ];
    }

    private IReadOnlyList<(string Name, string Sql)> Formulations() =>
    [
        ("count_if, NULL, WHERE", Query("cards", "count_if", null, where: true)),
        ("count_if, no NULL, WHERE", Query("sentinel", "count_if", Sentinel, where: true)),
        ("count_if, no NULL", Query("sentinel", "count_if", Sentinel, where: false)),
        ("sum, no NULL, WHERE", Query("sentinel", "sum", Sentinel, where: true)),
        ("live: count_if", Query("live", "count_if", Sentinel, where: false)),
        ("live: sum", Query("live", "sum", Sentinel, where: false)),
    ];

    private static string TextType(Column<CardFacts> column) => column switch
    {
        DateColumn<CardFacts> or NumberColumn<CardFacts> => "SMALLINT",
        FlagColumn<CardFacts> => "BOOLEAN",
        _ => "VARCHAR",
    };

    private IEnumerable<string> Enums() => _columns
        .OfType<SymbolColumn<CardFacts>>()
        .Select(column => $"CREATE TYPE {column.Name}_code AS ENUM "
            + $"(SELECT DISTINCT {column.Name} FROM lines WHERE {column.Name} IS NOT NULL)");

    private string Select(string missing) => "consultant, " + string.Join(", ", _columns.Select(column => column switch
    {
        DateColumn<CardFacts> =>
            $"coalesce(DATE '2000-01-01' + {column.Name}::INTEGER, {missing})::DATE AS {column.Name}",
        SymbolColumn<CardFacts> => $"{column.Name}::{column.Name}_code AS {column.Name}",
        _ => column.Name,
    }));

    /// <summary>The cards that can be in any set of the month: filed by its end and not closed before it.</summary>
    private string Population(LocalDate? missing)
    {
        var first = LocalDatePattern.Iso.Format(from);
        var open = missing is null ? "closed_on IS NULL OR " : "";
        return $"filed_on <= DATE '{LocalDatePattern.Iso.Format(cut)}' AND ({open}closed_on >= DATE '{first}')";
    }

    private string Query(string table, string function, LocalDate? missing, bool where)
    {
        var text = new SqlText<CardFacts>(missing);
        var values = Distinct(text, function)
            .Select((value, place) => string.Create(CultureInfo.InvariantCulture, $"{value} AS t{place}"));
        return $"SELECT consultant, {string.Join(", ", values)} FROM {table} "
            + (where ? $"WHERE {Population(missing)} " : "") + "GROUP BY consultant ORDER BY consultant";
    }

    /// <summary>Equal totals are asked once, as this library does.</summary>
    private string[] Distinct(SqlText<CardFacts> text, string function) =>
        [.. _totals.Select(total => Value(text, total, function)).Distinct()];

    private long[] Spread(long[] values)
    {
        var text = new SqlText<CardFacts>(missing: null);
        var distinct = Distinct(text, "count_if");
        return [.. _totals.Select(total => values[Array.IndexOf(distinct, Value(text, total, "count_if"))])];
    }

    private static string Value(SqlText<CardFacts> text, Total<CardFacts> total, string function)
    {
        var condition = text.Condition(total.Over);
        return total.What is not CountMeasure<CardFacts>
                ? $"coalesce({text.Sum(total.What)} FILTER ({condition} AND {text.Known(total.What)}), 0)::BIGINT"
            : function == "sum" ? $"coalesce(sum(({condition})::INTEGER), 0)::BIGINT"
            : $"{function}({condition})::BIGINT";
    }
}

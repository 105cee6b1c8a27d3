using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>
/// DuckDB on the same cards, started from benchmarks/peers: an in-memory table, two threads, the best of several ways
/// to write the query. Dates are DATE, codes ENUM, the consultant an INTEGER.
/// </summary>
internal sealed class DuckDbPeer(IReadOnlyList<Total<CardFacts>> totals, LocalDate from, LocalDate cut)
{
    private static readonly LocalDate Sentinel = new(9999, 12, 31);

    /// <summary>Runs every formulation; null where node or the package is not there.</summary>
    public PeerAnswer? Run(string peersFolder, long cards, int consultants)
    {
        if (!Directory.Exists(Path.Combine(peersFolder, "node_modules", "@duckdb")))
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("funnel-bulk-").FullName;
        try
        {
            var csv = Path.Combine(folder, "cards.csv");
            SampleCsv.Write(csv, cards, consultants);
            var job = Path.Combine(folder, "job.json");
            File.WriteAllText(job, Job(csv, Path.Combine(folder, "tallies.csv")));
            return Start(peersFolder, job) is { } answer ? Read(answer, Path.Combine(folder, "tallies.csv")) : null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? Start(string folder, string job)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["duckdb.mjs", job])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return node.ExitCode == 0 ? output : null;
    }

    private PeerAnswer Read(string output, string tallies)
    {
        var medians = new Dictionary<string, double>();
        using var document = JsonDocument.Parse(output);
        foreach (var query in document.RootElement.GetProperty("queries").EnumerateObject())
        {
            medians.Add(query.Name, Measured.Median(query.Value.EnumerateArray().Select(time => time.GetDouble())));
        }

        var rows = File.ReadLines(tallies).Skip(1).Select(line => line.Split(',')).Select(values => (
            new GroupKey(SampleNames.Consultant(int.Parse(values[0], CultureInfo.InvariantCulture))),
            (IReadOnlyList<long>)Spread([.. values[1..].Select(Whole)])));
        return new(
            document.RootElement.GetProperty("version").GetString()!,
            medians,
            new([Dimensions.Consultant.Id], totals.Count, rows));
    }

    // A count over conditions that are all NULL is NULL.
    private static long Whole(string value) => value.Length == 0 ? 0 : long.Parse(value, CultureInfo.InvariantCulture);

    private string Job(string csv, string tallies)
    {
        var columns = string.Join(
            ", ", SampleCsv.Columns.Select(c => $"'{c.Name}': '{(c.IsDate ? "SMALLINT" : Type(c.Name))}'"));
        var read = $"read_csv('{csv}', header = false, columns = {{{columns}}})";
        string[] setup =
        [
            "SET threads = 2",
            .. Enums(),
            $"CREATE TABLE cards AS SELECT {Select("NULL")} FROM {read}",
            $"CREATE TABLE sentinel AS SELECT {Select($"DATE '{LocalDatePattern.Iso.Format(Sentinel)}'")} FROM {read}",
            $"CREATE TABLE live AS SELECT * FROM sentinel WHERE {Population(Sentinel)}",
        ];
        var queries = new Dictionary<string, string>
        {
            ["count_if, NULL, WHERE"] = Query("cards", "count_if", null, where: true),
            ["count_if, no NULL, WHERE"] = Query("sentinel", "count_if", Sentinel, where: true),
            ["count_if, no NULL"] = Query("sentinel", "count_if", Sentinel, where: false),
            ["sum, no NULL, WHERE"] = Query("sentinel", "sum", Sentinel, where: true),
            ["live: count_if"] = Query("live", "count_if", Sentinel, where: false),
            ["live: sum"] = Query("live", "sum", Sentinel, where: false),
        };
        return JsonSerializer.Serialize(new
        {
            setup,
            queries,
            runs = 7,
            tallies = $"COPY ({Query("cards", "count_if", null, where: true)}) TO '{tallies}' (HEADER true)",
        });
    }

    private static string Type(string column) => column switch
    {
        "consultant" => "INTEGER",
        "is_complete" => "BOOLEAN",
        _ => "VARCHAR",
    };

    private static IEnumerable<string> Enums() => SampleCsv.Columns
        .Where(column => !column.IsDate && Type(column.Name) == "VARCHAR")
        .Select(column => (column.Name, Values: string.Join(", ", Codes(column.Name).Select(code => $"'{code}'"))))
        .Select(column => $"CREATE TYPE {column.Name}_code AS ENUM ({column.Values})");

    private static IEnumerable<string> Codes(string column) => column switch
    {
        "channel" => Enum.GetValues<Channels.FilingChannel>().Select(CardColumns.Channel.TextOf),
        "lead_source" => Enum.GetValues<Channels.LeadSource>().Select(CardColumns.LeadSource.TextOf),
        "state" => Enum.GetValues<Cards.CardState>().Select(CardColumns.State.TextOf),
        "lost_reason" => Enum.GetValues<Cards.LostReason>().Select(CardColumns.LostReason.TextOf),
        _ => SampleCard.Levels,
    };

    private static string Select(string missing) => string.Join(", ", SampleCsv.Columns.Select(column =>
        column.IsDate ? $"coalesce(DATE '2000-01-01' + {column.Name}::INTEGER, {missing})::DATE AS {column.Name}"
        : Type(column.Name) == "VARCHAR" ? $"{column.Name}::{column.Name}_code AS {column.Name}"
        : column.Name));

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
        [.. totals.Select(total => Value(text, total, function)).Distinct()];

    private long[] Spread(long[] values)
    {
        var text = new SqlText<CardFacts>(missing: null);
        var distinct = Distinct(text, "count_if");
        return [.. totals.Select(total => values[Array.IndexOf(distinct, Value(text, total, "count_if"))])];
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

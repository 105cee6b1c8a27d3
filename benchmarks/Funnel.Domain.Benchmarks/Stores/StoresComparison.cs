using System.Diagnostics;
using System.Globalization;
using Funnel.Domain.Benchmarks.Bulk;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Samples.Warehouse.Options;
using Funnel.Samples.Warehouse.Snapshots;

namespace Funnel.Domain.Benchmarks.Stores;

/// <summary>
/// The cards of the bulk benchmark in databases: <c>stores load --cards N NAME=STORE …</c> writes them, and <c>stores
/// report --cards N NAME=STORE …</c> asks for the card KPIs of a month by dealer, in memory and in every store, whose
/// figures must be the same. The stores are as for the warehouse host: <c>SQLite=sqlite:FILE</c>.
/// </summary>
internal sealed class StoresComparison
{
    private const int Runs = 2;
    private const int Dealers = 3_000;

    private static readonly SalesStandard Standard = SalesStandards.Lotus;
    private static readonly ReportingPeriod June = ReportingPeriod.Month(2026, 6);

    private static readonly IReadOnlyList<Kpi> Kpis =
    [
        .. Standard.Kpis.All.Where(kpi => kpi.Terms.All(term => term.Facts == FactKinds.Cards)),
    ];

    private readonly SampleNames _names = new(Dealers);
    private readonly KeptCards _cards;

    private StoresComparison(int count) => _cards = new(count, _names, June);

    public static int Run(string[] args)
    {
        var comparison = new StoresComparison(int.Parse(args[3], CultureInfo.InvariantCulture));
        var stores = args.Skip(4).Select(Named);
        if (args[1] == "load")
        {
            comparison.Load(stores);
        }
        else
        {
            comparison.Report(stores);
        }

        return 0;
    }

    private void Load(IEnumerable<(string Name, string Store)> stores)
    {
        Head("load");
        foreach (var (name, store) in stores)
        {
            Row(name, LoadInto(store));
        }
    }

    private double LoadInto(string argument)
    {
        using var store = StoreOption.Open(argument);
        var watch = Stopwatch.StartNew();
        using var load = store.BeginLoad(SnapshotDay.Of(June), StandardMark.Of(Standard));
        var take = load.For(FactKinds.Cards);
        foreach (var card in _cards.All)
        {
            take(card);
        }

        load.Complete();
        return watch.Elapsed.TotalSeconds;
    }

    private void Report(IEnumerable<(string Name, string Store)> stores)
    {
        Head("report");
        var (seconds, table) = Timed(() => Standard.Figures(_cards).Of(Kpis).By(Dimensions.Dealer).Table);
        Row("memory: facts to columns, then counted", seconds);
        long[] expected = [.. Figures(table)];
        var kept = new FactColumns(Kpis, _cards.All.Count, _names, June);
        (seconds, var sums) = Timed(kept.Count);
        Check("The columns kept", sums, expected);
        Row("memory: columns kept, counted", seconds);
        foreach (var (name, store) in stores)
        {
            (seconds, table) = Timed(() => Ask(store));
            Check(name, Figures(table), expected);
            Row(name, seconds);
        }
    }

    private static KpiTable Ask(string argument)
    {
        using var store = StoreOption.Open(argument);
        return StoredState.Read(store, allowsMissing: false, reading =>
            new SnapshotReport(reading, store.Dialect, Standard).Evaluate(Kpis, June, [Dimensions.Dealer])).Result;
    }

    private static void Check(string name, IEnumerable<long> found, IEnumerable<long> expected)
    {
        if (!found.SequenceEqual(expected))
        {
            throw new InvalidOperationException($"{name} gives other figures than the engine in memory.");
        }
    }

    private static IEnumerable<long> Figures(KpiTable table) => table.Groups
        .SelectMany(group => group.Values)
        .SelectMany(value => value.Denominator is { } of ? (long[])[value.Numerator, of] : [value.Numerator]);

    private static (double Seconds, T Answer) Timed<T>(Func<T> ask)
    {
        var best = double.MaxValue;
        T answer = default!;
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            answer = ask();
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return (best, answer);
    }

    private static (string Name, string Store) Named(string argument)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        return (argument[..equals], argument[(equals + 1)..]);
    }

    private void Head(string what)
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{_cards.All.Count:N0} cards, {Dealers:N0} dealers, {Kpis.Count} KPIs by dealer; best of {Runs}."));
        Console.WriteLine($"{BulkReport.Cpu()}; .NET {Environment.Version}");
        Console.WriteLine();
        Console.WriteLine($"| engine | {what}, s | million cards a second |");
        Console.WriteLine("| --- | ---: | ---: |");
    }

    private void Row(string name, double seconds) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {name} | {seconds:F2} | {_cards.All.Count / seconds / 1e6:F2} |"));
}

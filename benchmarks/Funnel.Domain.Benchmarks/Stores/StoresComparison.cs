using System.Diagnostics;
using System.Globalization;
using Funnel.Domain.Benchmarks.Bulk;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Samples.Warehouse.Options;
using Funnel.Samples.Warehouse.Snapshots;
using Funnel.Samples.Warehouse.Stores;

namespace Funnel.Domain.Benchmarks.Stores;

/// <summary>
/// The card KPIs of a month by dealer, over the cards of the bulk benchmark: in memory, and in every store given, whose
/// figures must be the same. <c>stores --cards N [--loaded] NAME=STORE …</c>, such as <c>SQLite=sqlite:FILE</c>; the
/// stores are as for the warehouse host, and with <c>--loaded</c> hold the cards already.
/// </summary>
internal sealed class StoresComparison
{
    private const int Runs = 3;
    private const int Dealers = 3_000;

    private static readonly SalesStandard Standard = SalesStandards.Lotus;
    private static readonly ReportingPeriod June = ReportingPeriod.Month(2026, 6);

    private static readonly IReadOnlyList<Kpi> Kpis =
    [
        .. Standard.Kpis.All.Where(kpi => kpi.Terms.All(term => term.Facts == FactKinds.Cards)),
    ];

    private readonly SampleNames _names = new(Dealers);
    private readonly KeptCards _cards;
    private readonly KpiTable _expected;

    private StoresComparison(int count)
    {
        _cards = new(count, _names);
        Head();
        (var seconds, _expected) = Timed(() => ColumnEvaluation.Evaluate(Kpis, _cards, June, [Dimensions.Dealer]));
        Row("memory: objects to columns, then counted", null, seconds);
        var kept = new FactColumns(Kpis, count, _names, June);
        (seconds, var sums) = Timed(kept.Count);
        if (!sums.SequenceEqual(Figures(_expected)))
            throw new InvalidOperationException("The columns kept give other figures.");
        Row("memory: columns kept, counted", null, seconds);
    }

    public static int Run(string[] args)
    {
        var count = int.Parse(args[Array.IndexOf(args, "--cards") + 1], CultureInfo.InvariantCulture);
        var comparison = new StoresComparison(count);
        foreach (var (name, store) in args.Where(arg => arg.Contains('=', StringComparison.Ordinal)).Select(Named))
            comparison.Compare(name, store, isLoaded: args.Contains("--loaded"));
        return 0;
    }

    private void Compare(string name, string argument, bool isLoaded)
    {
        using var store = StoreOption.Open(argument);
        double? loading = isLoaded ? null : Load(store);
        var (seconds, table) = Timed(() => StoredState.Read(store, allowsMissing: false, reading =>
            new SnapshotReport(reading, store.Dialect, Standard).Evaluate(Kpis, June, [Dimensions.Dealer])).Result);
        if (!Figures(table).SequenceEqual(Figures(_expected)))
            throw new InvalidOperationException($"{name} gives other figures than the engine in memory.");
        Row(name, loading, seconds);
    }

    private double Load(IStore store)
    {
        var watch = Stopwatch.StartNew();
        using var load = store.BeginLoad(June.AsOf, StandardMark.Of(Standard));
        var take = load.For(FactKinds.Cards);
        foreach (var card in _cards.All)
            take(card);
        load.Complete();
        return watch.Elapsed.TotalSeconds;
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

    private void Head()
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{_cards.All.Count:N0} cards, {Dealers:N0} dealers, {Kpis.Count} KPIs by dealer; best of {Runs}."));
        Console.WriteLine($"{BulkComparison.Cpu()}; .NET {Environment.Version}");
        Console.WriteLine();
        Console.WriteLine("| engine | load, s | million cards a second | report, s | million cards a second |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
    }

    private void Row(string name, double? load, double report)
    {
        var millions = _cards.All.Count / 1e6;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {load:F1} | {millions / load:F2} | {report:F3} | {millions / report:F1} |"));
    }
}

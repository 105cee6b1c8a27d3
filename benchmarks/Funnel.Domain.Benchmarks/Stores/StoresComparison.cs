using System.Diagnostics;
using System.Globalization;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Specifications;
using Funnel.Domain.Standards;
using Funnel.Samples.Warehouse.Options;
using Funnel.Samples.Warehouse.Snapshots;
using NodaTime;

namespace Funnel.Domain.Benchmarks.Stores;

/// <summary>
/// The KPIs of a month over cards, by dealer: in memory, and in every store given, whose figures must be the same.
/// <c>stores --cards N [NAME=STORE …]</c>, such as <c>sqlite=sqlite:FILE</c>; the stores are as for the warehouse host.
/// </summary>
internal static class StoresComparison
{
    private const int Runs = 5;

    private static readonly ReportingPeriod Month =
        new(StoreCards.Last.With(DateAdjusters.StartOfMonth), StoreCards.Last);
    private static readonly IReadOnlyList<Kpi> Kpis =
    [
        .. SalesStandards.Gps.Kpis.All.Where(kpi => kpi.Terms.All(term => term.Facts == FactKinds.Cards)),
    ];

    public static int Run(string[] args)
    {
        var count = int.Parse(args[Array.IndexOf(args, "--cards") + 1], CultureInfo.InvariantCulture);
        var cards = new StoreCards(count);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count:N0} cards, {Kpis.Count} KPIs, by dealer; {Environment.ProcessorCount} cores; best of {Runs}."));
        Console.WriteLine();
        Console.WriteLine("| engine | load, s | report, s | million cards a second |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        var (memory, expected) = Timed(() => Evaluate(cards, [Dimensions.Dealer]));
        Row("in memory, columns built from facts each time", null, memory, count);
        foreach (var (name, store) in args.Skip(3).Select(Named))
            Compare(name, store, cards, expected);
        return 0;
    }

    private static void Compare(string name, string argument, StoreCards cards, KpiTable expected)
    {
        using var store = StoreOption.Open(argument);
        var loading = Stopwatch.StartNew();
        using (var load = store.BeginLoad(StoreCards.Last, SalesStandards.Gps.Code))
        {
            var take = load.For(FactKinds.Cards);
            foreach (var card in cards.All)
                take(card);
            load.Complete();
        }

        var loaded = loading.Elapsed.TotalSeconds;
        var (seconds, table) = Timed(() => StoredState.Read(store, allowsMissing: false, reading =>
            new SnapshotReport(reading, store.Dialect, SalesStandards.Gps).Evaluate(Kpis, Month, [Dimensions.Dealer]))
            .Result);
        if (!Figures(table).SequenceEqual(Figures(expected)))
            throw new InvalidOperationException($"{name} gives other figures than the engine in memory.");
        Row(name, loaded, seconds, cards.All.Count);
    }

    private static KpiTable Evaluate(StoreCards cards, IReadOnlyList<Dimension> by) =>
        ColumnEvaluation.Evaluate(Kpis, cards, Month, by);

    private static IEnumerable<(string Group, string Kpi, long Numerator, long? Denominator)> Figures(KpiTable table) =>
        table.Groups.Append(new(GroupKey.All, table.Total)).SelectMany(group => group.Values.Select(value =>
            (group.Key.ToString(), value.Kpi.Id, value.Numerator, value.Denominator)));

    private static (double Seconds, KpiTable Table) Timed(Func<KpiTable> evaluate)
    {
        var (best, table) = (double.MaxValue, evaluate());
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            table = evaluate();
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return (best, table);
    }

    private static (string Name, string Store) Named(string argument)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        return (argument[..equals], argument[(equals + 1)..]);
    }

    private static void Row(string name, double? load, double report, int cards) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {load:F1} | {report:F2} | {cards / report / 1e6:F1} |"));
}

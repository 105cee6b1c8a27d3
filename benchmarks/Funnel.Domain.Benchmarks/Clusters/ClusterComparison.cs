using System.Diagnostics;
using System.Globalization;
using Funnel.Domain.Benchmarks.Bulk;
using Funnel.Domain.Benchmarks.Forecasts;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;
using Funnel.Domain.Traffic;
using Funnel.Samples.Cluster.Hosting;
using Funnel.Samples.Cluster.Membership;
using Funnel.Samples.Cluster.Reports;

namespace Funnel.Domain.Benchmarks.Clusters;

/// <summary>
/// A month's KPIs of cards by dealer from silos of the cluster sample on this machine, beside one process:
/// <c>cluster --cards 10000000 [--dealers 3000] [--silos 4] [--port 15100]</c>. Both count the same made-up cards anew
/// from columns each time; the silos' way goes through the sample's own grains, its store and its client.
/// </summary>
internal static class ClusterComparison
{
    /// <summary>What each silo's process is called with, by the sample's own <see cref="SiloProcess"/>.</summary>
    public const string Silo = "silo";

    private const string CardsVariable = "FUNNEL_SAMPLE_CARDS";
    private const string DealersVariable = "FUNNEL_SAMPLE_DEALERS";
    private const int Runs = 25;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    public static SalesStandard Standard { get; } = SalesStandards.Lotus;

    private static Kpi[] Kpis { get; } =
    [
        .. Standard.Kpis.All.Where(kpi => kpi.Terms.All(
            term => term.Facts == FactKinds.Cards && term.Credit == Credits.Owner)),
    ];

    private static KpiPlan Plan { get; } = new(Kpis, SampleTotals.Month, [Dimensions.Dealer]);

    /// <summary>The columns that the KPIs read.</summary>
    public static IReadOnlyCollection<Column<CardFacts>> Columns { get; } =
        ((FactQuestion<CardFacts>)Plan.Questions.Single()).Set.Columns;

    public static int Run(string[] args)
    {
        var cards = GeneratedNetwork.Number(args, "--cards", 10_000_000);
        var dealers = GeneratedNetwork.Number(args, "--dealers", 3_000);
        var silos = GeneratedNetwork.Number(args, "--silos", 4);
        var port = GeneratedNetwork.Number(args, "--port", 15_100);
        Environment.SetEnvironmentVariable(CardsVariable, Text(cards));
        Environment.SetEnvironmentVariable(DealersVariable, Text(dealers));
        var folder = Directory.CreateTempSubdirectory("funnel-cluster-bench-");
        try
        {
            var store = new NetworkStore($"sqlite:{Path.Combine(folder.FullName, "funnel.db")}", Standard);
            return CompareAsync(store, cards, dealers, silos, port).GetAwaiter().GetResult();
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    /// <summary>One silo over made-up cards, until its standard input ends.</summary>
    public static async Task<int> RunSiloAsync(string[] args)
    {
        var port = GeneratedNetwork.Number(args, "--port", 0);
        var store = new NetworkStore(args[Array.IndexOf(args, "--store") + 1], Standard);
        var records = new SampleRecords(Given(CardsVariable), Given(DealersVariable));
        using var silo = SiloHosting.Create(store, port, GeneratedNetwork.Number(args, "--gateway", 0), records);
        await silo.StartAsync();
        Console.WriteLine($"{SiloProcess.Ready} 127.0.0.1:{Text(port)}");
        while (await Console.In.ReadLineAsync() is not null)
        {
            // What is said does not matter; that nothing more will be, does.
        }

        await silo.StopAsync();
        return 0;

        static int Given(string variable) =>
            int.Parse(Environment.GetEnvironmentVariable(variable)!, CultureInfo.InvariantCulture);
    }

    private static async Task<int> CompareAsync(NetworkStore store, int cards, int dealers, int count, int port)
    {
        var names = new SampleNames(dealers);
        Say($"{cards} cards, {dealers} dealers, {Kpis.Length} KPIs; {count} silos; {Environment.ProcessorCount} cores");
        var one = SampleColumns.Of(
            [.. names.Dealers.Select(dealer => dealer.Value)], Enumerable.Range(0, dealers), cards, names);
        await PrepareAsync(store, names);
        List<SiloProcess> silos = [];
        try
        {
            for (var place = 0; place < count; place++)
            {
                silos.Add(await SiloProcess.StartAsync(
                    store, Standard.Code, port + place, port + count + place, CancellationToken.None));
            }

            return await SiloHosting.AskAsync(
                store, client => MeasureAsync(client, one), CancellationToken.None);
        }
        finally
        {
            await Task.WhenAll(silos.Select(silo => silo.StopAsync()));
            silos.ForEach(silo => silo.Dispose());
        }
    }

    private static async Task<int> MeasureAsync(IClusterClient client, SampleColumns one)
    {
        SortedSet<string> missing = new(StringComparer.Ordinal);
        var figures = Standard.Figures(new ClusterFigures(client, Standard, [], SampleTotals.Month, Patience, missing))
            .Of(Kpis).By(Dimensions.Dealer);
        var (alone, silos) = (Alone(), await figures.With(new()).TableAsync());
        var clock = Stopwatch.StartNew();

        // Dealers go over to silos that hold fewer for some seconds; who moves is counted by its new silo.
        while (clock.Elapsed < TimeSpan.FromSeconds(20))
        {
            silos = await figures.With(new()).TableAsync();
        }

        List<double> alones = [], clusters = [];
        for (var run = 0; run < Runs; run++)
        {
            var began = Stopwatch.GetTimestamp();
            alone = Alone();
            alones.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            began = Stopwatch.GetTimestamp();
            silos = await figures.With(new()).TableAsync();
            clusters.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        var isSame = missing.Count == 0 && Same(alone, silos);
        var (process, cluster) = (Measured.Median(alones), Measured.Median(clusters));
        Say($"one process {process,8:F1} ms");
        Say($"silos       {cluster,8:F1} ms: {cluster / process:F2} x");
        Say($"{(isSame ? "Both give the same figures." : "THE FIGURES DIFFER.")}");
        return isSame ? 0 : 1;

        KpiTable Alone() => Plan.Table([.. one.Answer(Plan, degree: -1)]);
    }

    private static bool Same(KpiTable left, KpiTable right) =>
        left.Groups.Count == right.Groups.Count && left.Groups.Zip(right.Groups).All(pair =>
            pair.First.Key.Equals(pair.Second.Key)
            && Kpis.All(kpi => Counts(pair.First[kpi]) == Counts(pair.Second[kpi])));

    private static (decimal Numerator, decimal? Denominator) Counts(KpiValue value) =>
        (value.Numerator, value.Denominator);

    private static async Task PrepareAsync(NetworkStore store, SampleNames names)
    {
        await store.PrepareAsync(CancellationToken.None);
        await ClusterMembership.PrepareAsync(store, CancellationToken.None);

        // A store in use, which has got somewhere.
        await store.AskAsync(funnel => funnel.Archive.ImportAsync(
            new()
            {
                Dealers = [.. names.Dealers.Select(dealer => new Dealers.Dealer(dealer, null, null))],
                Traffic =
                [
                    new()
                    {
                        Id = new("T1"),
                        Dealer = names.Dealers[0],
                        Consultant = names.Consultants[0],
                        Kind = TrafficKind.Visit,
                        ArrivedAt = SampleTotals.Month.From.AtMidnight(),
                        IsSalesRelated = false,
                        Outcome = TrafficOutcome.None,
                    },
                ],
            },
            SampleTotals.Month.To));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}

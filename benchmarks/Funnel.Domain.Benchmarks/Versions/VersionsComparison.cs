using System.Globalization;
using Funnel.Domain.Benchmarks.Bulk;
using Funnel.Domain.Benchmarks.Forecasts;
using Funnel.Domain.Exchange;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Samples.Generation;
using NodaTime;

namespace Funnel.Domain.Benchmarks.Versions;

/// <summary>
/// Months that are asked one after the other: <c>versions --cards 1000000</c>. First a report from CSV by month of 18
/// months beside one of the last month, reading included; then a series of 36 months, all KPIs of cards by consultant,
/// from kept versions beside DuckDB over the same versions as a table.
/// </summary>
internal static class VersionsComparison
{
    private const int CardsPerMonth = 240;
    private const int ReportMonths = 18;
    private const int SeriesMonths = 36;
    private const int Runs = 3;

    private static readonly LocalDate First = new(2023, 1, 1);

    private static readonly SalesStandard Standard = SalesStandards.Gps;

    public static int Run(string[] args)
    {
        var cards = GeneratedNetwork.Number(args, "--cards", 1_000_000);
        Say($"{cards} cards, {Standard.Kpis.All.Count} KPIs; {Environment.ProcessorCount} cores");
        CompareReports(cards);
        CompareSeries(cards);
        return 0;
    }

    private static GenerationOptions Options(int cards, int months) =>
        new(Math.Max(1, cards / (months * CardsPerMonth)), 12, months, 1, First) { CardsPerMonth = CardsPerMonth };

    private static ReportingPeriod Months(int first, int months) =>
        new(First.PlusMonths(first), First.PlusMonths(first + months).PlusDays(-1));

    private static void CompareReports(int cards)
    {
        var folder = Directory.CreateTempSubdirectory("funnel-versions-").FullName;
        try
        {
            DatasetGenerator.Generate(folder, Options(cards, ReportMonths));
            var (all, last) = (Months(0, ReportMonths), Months(ReportMonths - 1, 1));
            var (read, one, many) = (new List<double>(), new List<double>(), new List<double>());
            for (var run = 0; run < Runs; run++)
            {
                read.Add(Milliseconds(() => Read(folder)));
                one.Add(Milliseconds(() => _ = Standard.Figures(Read(folder), last).Table.Total.Count));
                many.Add(Milliseconds(() =>
                    _ = Standard.Figures(Read(folder), all).By(KpiSeries.Month).Table.Groups.Count));
            }

            var (reading, month, months) = (Measured.Median(read), Measured.Median(one), Measured.Median(many));
            Say($"reading the CSV alone                {reading,8:F0} ms");
            Say($"report from CSV of the last month    {month,8:F0} ms");
            Say($"report from CSV of {ReportMonths} months by month {months,8:F0} ms: {months / month:F2} x");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void CompareSeries(int cards)
    {
        var history = GeneratedNetwork.Of(Options(cards, SeriesMonths));
        var period = Months(0, SeriesMonths);
        Kpi[] kpis = [.. Standard.Kpis.All.Where(kpi => kpi.Terms.All(term => term.Facts == FactKinds.Cards))];
        FunnelVersions versions = null!;
        var keeping = Milliseconds(() => versions = FunnelVersions.Keep(
            history, Standard.OwnerContacts, kpis, period, [Dimensions.Consultant]));
        Say($"versions of {SeriesMonths} months, every day      {keeping,8:F0} ms");
        Say($"their rows, MB                      {versions.Rows,9}, {versions.Bytes >> 20}");

        var figures = Standard.Figures(versions).Of(kpis).By(Dimensions.Consultant);
        var plans = period.Months().Select(month => figures.In(month).Plan).ToList();
        var ours = Measured.Of("series", versions.Rows, () =>
        {
            foreach (var month in period.Months())
            {
                _ = figures.In(month).TableOf(default).Groups.Count;
            }
        });
        Say($"series of {SeriesMonths} months, {kpis.Length} KPIs         {ours.MedianMs,8:F0} ms");
        using var peer = new VersionsPeer(history, Standard.OwnerContacts, period, plans);
        foreach (var (name, milliseconds) in peer.Times())
        {
            Say($"DuckDB {name,-29} {milliseconds,8:F0} ms: {milliseconds / ours.MedianMs:F1} x");
        }

        Say($"DuckDB counts the same               {peer.Agrees(figures)}");
    }

    private static FunnelHistory Read(string folder) =>
        DatasetReader.Read(folder, new(Standard.CardRules)).History;

    private static double Milliseconds(Action run)
    {
        GC.Collect();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        run();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

using System.Diagnostics;
using System.Globalization;
using Funnel.Domain.Benchmarks.Bulk;
using Funnel.Domain.Exchange;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Funnel.Samples.Generation;
using NodaTime;

namespace Funnel.Domain.Benchmarks.Datasets;

/// <summary>
/// Every KPI of a month restated beside one report of it, in one run: <c>restate --cards 1000000 [--late 50]</c>. Cards
/// of 18 months, so many rows in a thousand written down late; the month before the last is reported on the third day
/// after its end, and known again at the end of all.
/// </summary>
internal static class RestateComparison
{
    private const int Months = 18;
    private const int CardsPerMonth = 240;
    private const int Runs = 5;

    private static readonly LocalDate First = new(2025, 1, 1);

    public static int Run(string[] args)
    {
        var (cards, late) = (Number(args, "--cards", 1_000_000), Number(args, "--late", 50));
        var folder = Directory.CreateTempSubdirectory("funnel-restate-").FullName;
        try
        {
            var dealers = Math.Max(1, cards / (Months * CardsPerMonth));
            DatasetGenerator.Generate(folder, new(dealers, 12, Months, 1, First)
            {
                CardsPerMonth = CardsPerMonth,
                LatePerThousand = late,
            });
            var dataset = DatasetReader.Read(folder, new(SalesStandards.Gps.CardRules));
            Compare(dataset.History);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Compare(FunnelHistory history)
    {
        var standard = SalesStandards.Gps;
        var month = First.PlusMonths(Months - 2);
        var end = month.PlusMonths(1).PlusDays(-1);
        var reported = new ReportingPeriod(month, end, end, end.PlusDays(3));
        var restated = reported.KnownBy(First.PlusMonths(Months + 3));
        List<double> reports = [];
        List<double> restatements = [];
        RestatementReport? last = null;
        for (var run = -1; run < Runs; run++)
        {
            var report = Milliseconds(() => _ = standard.Figures(history, restated).Table.Total.Count);
            var restatement = Milliseconds(() => last = RestatementReport.Of(
                history, standard, standard.Kpis.All, reported, restated));
            if (run >= 0)
            {
                reports.Add(report);
                restatements.Add(restatement);
            }
        }

        var (one, all) = (Measured.Median(reports), Measured.Median(restatements));
        var lines = last!.Total.Sum(figure => figure.Lines.Count);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{history.Cards.Count} cards, {standard.Kpis.All.Count} KPIs; {Environment.ProcessorCount} cores"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"one report            {one,8:F0} ms"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"restatement of all    {all,8:F0} ms, {lines} lines: {all / one:F2} reports"));
    }

    private static double Milliseconds(Action run)
    {
        var watch = Stopwatch.StartNew();
        run();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static int Number(string[] args, string name, int otherwise)
    {
        var at = Array.IndexOf(args, name);
        return at < 0 ? otherwise : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
    }
}

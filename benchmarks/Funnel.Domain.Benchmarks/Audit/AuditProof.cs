using System.Diagnostics;
using System.Globalization;
using Funnel.Domain.Audit;
using Funnel.Domain.Exchange;
using Funnel.Domain.Standards;
using Funnel.Domain.Statistics;
using Funnel.Samples.Generation;
using Funnel.Samples.Generation.Planting;
using NodaTime;

namespace Funnel.Domain.Benchmarks.Audit;

/// <summary>
/// Does the audit leave honest people alone and find who is not? A clean generated network, then the same one with
/// oddities of every kind planted at one consultant of each dealer.
/// </summary>
internal static class AuditProof
{
    private const int Dealers = 20;
    private const int Consultants = 10;

    public static int Run(string[] args)
    {
        var seed = args is [_, "--seed", var given] ? long.Parse(given, CultureInfo.InvariantCulture) : 1;
        GenerationOptions options = new(Dealers, Consultants, months: 12, seed, new LocalDate(2010, 1, 1))
        {
            LatePerThousand = 60,
        };
        var folder = Directory.CreateTempSubdirectory("funnel-audit-");
        try
        {
            DatasetGenerator.Generate(folder.FullName, options);
            DatasetPlanting.TellMoments(folder.FullName, options);
            var (clean, seconds) = Audit(folder.FullName, options);
            var planted = DatasetPlanting.Plant(folder.FullName, options);
            var (odd, _) = Audit(folder.FullName, options);
            Print(options, PlantedRecall.Of(clean, []), PlantedRecall.Of(odd, planted));
            Console.WriteLine(FormattableString.Invariant($"\nOne audit, reading aside: {seconds:0.0} s."));
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static (AuditReport Report, double Seconds) Audit(string folder, GenerationOptions options)
    {
        var dataset = DatasetReader.Read(folder, new(SalesStandards.Gps.CardRules));
        if (!dataset.IsUsable)
        {
            throw new InvalidOperationException("The dataset has errors.");
        }

        var last = options.From.PlusMonths(options.Months).PlusDays(-1);
        var watch = Stopwatch.StartNew();
        var period = EntryBook.WithAllKnown(dataset.History, options.From, last);
        var report = PeerAudit.Of(EntryBook.Of(dataset.History, period, closes: dataset.Closes));
        return (report, watch.Elapsed.TotalSeconds);
    }

    private static void Print(
        GenerationOptions options, IReadOnlyList<PlantedRecall> clean, IReadOnlyList<PlantedRecall> planted)
    {
        var people = options.Dealers * options.Consultants;
        Console.WriteLine("| rule | clean: consultants named | planted | found with all records | others named |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var (before, after) in clean.Zip(planted))
        {
            Console.WriteLine(FormattableString.Invariant(
                $"| `{before.Rule}` | {before.Others} of {people} ({100.0 * before.Others / people:0.0} %) ")
                + FormattableString.Invariant($"| {after.Planted} | {after.Found} | {after.Others} |"));
        }
    }
}

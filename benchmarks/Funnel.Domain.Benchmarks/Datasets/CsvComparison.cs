using System.Diagnostics;
using System.Globalization;
using Funnel.Domain.Benchmarks.Bulk;
using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Exchange;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Samples.Generation;
using NodaTime;

namespace Funnel.Domain.Benchmarks.Datasets;

/// <summary>
/// A dataset with all its files, fully checked, and a fact table of its cards, beside DuckDB's read_csv of every file
/// into a table, in turn in one run: <c>csv --cards N [--months 3] [--runs 5] [--no-peers]</c>.
/// </summary>
internal sealed class CsvComparison
{
    private const int Dealers = 100;
    private const int Consultants = 8;

    private static readonly LocalDate First = new(2010, 1, 1);

    private readonly string _folder;
    private readonly ReportingPeriod _period;

    private CsvComparison(string folder, int months)
    {
        _folder = folder;
        _period = ReportingPeriod.Month(First.PlusMonths(months - 1).Year, First.PlusMonths(months - 1).Month);
    }

    public static int Run(string[] args)
    {
        var (cards, months, runs) = (Number("--cards", 1_000_000), Number("--months", 3), Number("--runs", 5));
        var folder = Directory.CreateTempSubdirectory("funnel-csv-").FullName;
        try
        {
            Generate(folder, cards, months);
            using var peer = args.Contains("--no-peers") ? null : CsvPeer.Start(folder);
            return new CsvComparison(folder, months).Compare(peer, runs);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        int Number(string name, int otherwise)
        {
            var at = Array.IndexOf(args, name);
            return at < 0 ? otherwise : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
        }
    }

    private static void Generate(string folder, int cards, int months)
    {
        DatasetGenerator.Generate(folder, new(Dealers, Consultants, months, seed: 1, First)
        {
            CardsPerMonth = Math.Max(1, cards / Dealers / months),
        });
    }

    private int Compare(CsvPeer? peer, int runs)
    {
        var (own, theirs) = (new List<CsvLoad>(), new List<CsvLoad>());

        // The first load of each is not counted: code is compiled, files come into memory.
        for (var run = 0; run <= runs; run++)
        {
            own.Add(Load(countRows: run == 0));
            if (peer is not null)
            {
                theirs.Add(peer.Load());
            }
        }

        var equal = peer is null || own[0].Rows.SequenceEqual(theirs[0].Rows);
        Print(own, theirs, equal);
        return equal ? 0 : 1;
    }

    private CsvLoad Load(bool countRows)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (watch, before) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        var dataset = DatasetReader.Read(_folder, new(SalesStandards.Gps.CardRules));
        if (!dataset.IsUsable)
        {
            throw new InvalidOperationException($"The dataset has {dataset.Errors.Count} errors.");
        }

        var table = new CardTable();
        FactMaking.Make(dataset.History, _period, SalesStandards.Gps.OwnerContacts, table);
        _ = table.Build();
        var ms = watch.Elapsed.TotalMilliseconds;

        process.Refresh();
        var processor = (process.TotalProcessorTime - before).TotalMilliseconds;
        return new(
            ms, processor, countRows ? RowsOf(dataset) : [], Environment.Version.ToString(), process.PeakWorkingSet64);
    }

    private static SortedDictionary<string, long> RowsOf(Dataset dataset)
    {
        var history = dataset.History;
        SortedDictionary<string, long> rows = new(StringComparer.Ordinal)
        {
            [DatasetFiles.Dealers] = history.Dealers.Count,
            [DatasetFiles.Consultants] = history.Consultants.Count,
            [DatasetFiles.Traffic] = history.Traffic.Count,
            [DatasetFiles.Cards] = history.Cards.Count,
            [DatasetFiles.Events] = history.Cards.Sum(RowsOf),
            [DatasetFiles.BaseCustomers] = history.BaseCustomers.Count,
            [DatasetFiles.Leads] = history.Leads.Count,
            [DatasetFiles.Checks] = history.Checks.Count,
            [DatasetFiles.OwnerContacts] = history.OwnerContacts.Count,
            [DatasetFiles.OwnerTransfers] = history.OwnerTransfers.Count,
            [DatasetFiles.Targets] = dataset.Targets.Count,
        };
        return new(rows.ToDictionary(file => Path.GetFileNameWithoutExtension(file.Key), file => file.Value));
    }

    // What a survivor has taken over stands in no row of its own.
    private static long RowsOf(CustomerCard card) =>
        card.Events.LongCount(e => e is not (CardEvent.TookOver or CardEvent.GaveBack));

    private void Print(List<CsvLoad> own, List<CsvLoad> theirs, bool equal)
    {
        var bytes = DatasetFiles.All.Select(file => new FileInfo(Path.Combine(_folder, file)))
            .Where(file => file.Exists).Sum(file => file.Length);
        var rows = own[0].Rows.Select(file => FormattableString.Invariant($"{file.Value} {file.Key}"));
        Write($"{string.Join(", ", rows)}");
        Write($"{bytes >> 20} MiB in {own[0].Rows.Count} files; {Environment.ProcessorCount} cores");
        Show("this library", own);
        if (theirs.Count == 0)
        {
            return;
        }

        Show("DuckDB", theirs);
        var (time, processor) = (Median(theirs) / Median(own), Processor(theirs) / Processor(own));
        Write($"{time:F2} times as fast as DuckDB; {processor:F2} times by the processors' time");
        Write($"rows {(equal ? "equal" : "NOT equal")}");
    }

    private static double Median(List<CsvLoad> loads) => Measured.Median(loads.Skip(1).Select(load => load.Ms));

    private static double Processor(List<CsvLoad> loads) =>
        Measured.Median(loads.Skip(1).Select(load => load.ProcessorMs));

    private static void Show(string engine, List<CsvLoad> loads)
    {
        var (runs, peak) = (loads.Count - 1, loads[^1].PeakBytes);
        var aCard = peak / loads[0].Rows["cards"];
        Write($"{engine,-14} {loads[0].Version,-8} median {Median(loads),6:F0} ms of {runs}");
        Write($"{"",-14} {"",-8} {Processor(loads):F0} ms of the processors, all threads together");
        Write($"{"",-14} {"",-8} peak {peak >> 20} MiB, {aCard} bytes a card");
    }

    private static void Write(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));

    /// <summary>Every column of the cards, by consultant; no other facts are made.</summary>
    private sealed class CardTable : IFactReceiver
    {
        private readonly FactTableBuilder<CardFacts> _builder =
            new(FactKinds.Cards, new() { GroupBy = [Dimensions.Consultant] });

        public Action<T>? For<T>(FactKind<T> kind, Anchor anchor) =>
            kind is FactKind<CardFacts> ? fact => _builder.Add((CardFacts)(object)fact!) : null;

        public FactTable<CardFacts> Build() => _builder.Build(degree: -1);
    }
}

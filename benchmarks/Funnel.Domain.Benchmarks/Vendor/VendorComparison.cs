using System.Diagnostics;
using System.Globalization;
using Funnel.Domain.Benchmarks.Bulk;
using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;
using Funnel.Domain.Exchange;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Samples.Generation;
using NodaTime;

namespace Funnel.Domain.Benchmarks.Vendor;

/// <summary>
/// What a vendor's program does with the figures of a group of dealers, in one run: <c>vendor --cards 50000
/// [--memory]</c>. Every KPI of a month by consultant, from a history, from facts that are made, from columns that are
/// kept and from a ledger; then, unless <c>--memory</c> is given, from an event store in SQLite, for its latest month
/// and for the one before.
/// </summary>
internal sealed class VendorComparison
{
    private const int Consultants = 12;
    private const int Months = 12;
    private const int Runs = 5;

    private static readonly SalesStandard Standard = SalesStandards.Gps;
    private static readonly LocalDate First = new(2025, 1, 1);

    private readonly FunnelHistory _history;
    private readonly ReportingPeriod _month = ReportingPeriod.Month(2025, Months);

    private VendorComparison(FunnelHistory history) => _history = history;

    public static async Task<int> RunAsync(string[] args)
    {
        var cards = Number(args, "--cards", 50_000);
        var folder = Directory.CreateTempSubdirectory("funnel-vendor-").FullName;
        try
        {
            var history = Made(folder, cards);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{history.Cards.Count} cards, {history.Consultants.Count} consultants, "
                + $"{Standard.Kpis.All.Count} KPIs"));
            Console.WriteLine("| what | ms | KB allocated |");
            Console.WriteLine("| --- | ---: | ---: |");
            var comparison = new VendorComparison(history);
            comparison.InMemory();
            comparison.Live();
            if (!args.Contains("--memory"))
            {
                var store = new StoreComparison(Path.Combine(folder, "store.db"), Standard);
                await store.RunAsync(history, comparison._month);
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static FunnelHistory Made(string folder, int cards)
    {
        var dealers = Math.Max(1, cards / (Months * Consultants * 8));
        DatasetGenerator.Generate(folder, new(dealers, Consultants, Months, 1, First)
        {
            CardsPerMonth = cards / dealers / Months,
        });
        return DatasetReader.Read(folder, new(Standard.CardRules)).History;
    }

    private void InMemory()
    {
        Row("from a history", () => _ = ByConsultant(Standard.Figures(_history, _month)).Table.Total);
        FactBook book = null!;
        Row("facts made", () => book = new(_history, _month, Standard.OwnerContacts));
        Row("from facts made", () => _ = ByConsultant(Standard.Figures(book)).Table.Total);
        Row("from facts made, row by row", () => _ = ByConsultant(Standard.Figures(book).With(Rows)).Table.Total, 1);
        FunnelColumns columns = null!;
        Row("columns kept", () => columns = Standard.Keep(_history, _month, Dimensions.Consultant));
        Row("from columns kept", () => _ = ByConsultant(Standard.Figures(columns)).Table.Total);
    }

    private void Live()
    {
        var ledger = ByConsultant(Standard.Figures(_history, _month)).Keep();
        var changes = Changes(1000);
        var next = 0;
        Row("one event, all KPIs", () =>
        {
            var (before, after) = changes[next++ % changes.Count];
            ledger.Replace(FactsOf(before), FactsOf(after));
            ledger.Replace(FactsOf(after), FactsOf(before));
        }, 2000, per: 2);
        Row("the table after an event", () => _ = ledger.Table.Total, 200);
        Row("every value of that table", () => _ = Values(ledger.Table));
    }

    private static long Values(KpiTable table) => table.Groups.Sum(group => group.Values.Sum(value => value.Numerator));

    private FactBook FactsOf(CustomerCard card) =>
        new(new() { Cards = [card], Dealers = _history.Dealers }, _month, Standard.OwnerContacts);

    private List<(CustomerCard Before, CustomerCard After)> Changes(int count)
    {
        List<(CustomerCard, CustomerCard)> changes = [];
        foreach (var card in _history.Cards)
        {
            var call = new CardEvent.Contact(_month.To, card.Filing.Consultant, ContactManner.Call);
            if (card.Move(call, _month.To, Standard.CardRules).TryGet(out var after, out _) && changes.Count < count)
            {
                changes.Add((card, after));
            }
        }

        return changes;
    }

    private static FigureOptions Rows => new() { Engine = FigureEngine.Rows };

    private static Figures ByConsultant(Figures figures) => figures.By(Dimensions.Consultant);

    /// <summary>The median of some runs after one, and what one run allocates.</summary>
    internal static void Row(string what, Action run, int runs = Runs, int per = 1)
    {
        run();
        var times = new List<double>();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < runs; i++)
        {
            var watch = Stopwatch.StartNew();
            run();
            times.Add(watch.Elapsed.TotalMilliseconds / per);
        }

        var bytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / runs / per;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {what} | {Measured.Median(times):G4} | {bytes / 1024.0:F1} |"));
    }

    private static int Number(string[] args, string name, int otherwise)
    {
        var at = Array.IndexOf(args, name);
        return at < 0 ? otherwise : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
    }
}

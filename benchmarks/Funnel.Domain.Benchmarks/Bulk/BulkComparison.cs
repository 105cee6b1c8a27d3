using System.Globalization;
using Funnel.Domain.Bulk;
using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>
/// All card KPIs per consultant for one month, by every engine on the same cards, in turn in one run:
/// <c>bulk --cards 10000000 [--object-cards 200000] [--dealers 3000] [--json FILE] [--no-peers]
/// [--engines ID,ID]</c>; with ids, only these run. The engines that ask objects run over a sample of the cards.
/// </summary>
internal sealed class BulkComparison
{
    private static readonly ReportingPeriod Period = SampleTotals.Month;

    // Engines that ask objects need minutes and gigabytes for ten million cards, and no more cards to be known by.
    private const long ObjectSample = 200_000;

    private readonly long _cards;
    private readonly long _objectCards;
    private readonly SampleNames _names;
    private readonly TotalSet<CardFacts> _totals;
    private readonly string[]? _asked;
    private readonly List<Measured> _engines = [];
    private bool _equal = true;

    private BulkComparison(long cards, long objectCards, int dealers, string[]? asked)
    {
        (_cards, _objectCards, _asked) = (cards, objectCards, asked);
        _names = new(dealers);
        _totals = SampleTotals.OfTheMonth();
    }

    public static int Run(string[] args)
    {
        var cards = Number("--cards", 10_000_000);
        var comparison = new BulkComparison(
            cards,
            Number("--object-cards", Math.Min(cards, ObjectSample)),
            (int)Number("--dealers", 3_000),
            Text("--engines")?.Split(','));
        var report = comparison.Measure(peers: !args.Contains("--no-peers"));
        report.Print();
        if (Text("--json") is { } json)
        {
            File.WriteAllText(json, report.Json());
        }

        return comparison._equal ? 0 : 1;

        string? Text(string name)
        {
            var at = Array.IndexOf(args, name);
            return at < 0 ? null : args[at + 1];
        }

        long Number(string name, long otherwise) =>
            Text(name) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : otherwise;
    }

    private static bool Same(Tallies left, Tallies right)
    {
        return IsIn(left, right) && IsIn(right, left);

        static bool IsIn(Tallies some, Tallies others) => Enumerable.Range(0, some.Groups.Count).All(group =>
        {
            var place = others.PlaceOf(some.Groups[group]);
            return Enumerable.Range(0, some.Totals).All(
                total => some[group, total] == (place < 0 ? 0 : others[place, total]));
        });
    }

    private BulkReport Measure(bool peers)
    {
        var table = Table(_cards, new());
        var expected = _totals.Count(table);
        _engines.AddRange(Measured.InTurn([.. Scans(table, expected)]));
        if (peers)
        {
            _engines.AddRange(new UpkeepEngines(_names, _totals).Measure(Asks));
        }

        if (Asks("linq") || Asks("rows"))
        {
            Objects(_objectCards == _cards ? expected : _totals.Count(Table(_objectCards, new())));
        }

        if (peers && Asks("duckdb"))
        {
            Peers(expected);
        }

        return new(_cards, _names.Consultants.Length, _totals.Totals.Count, _totals.Over(table).Cells, _engines)
        {
            BytesPerCard = table.BytesPerFact,
            AllEqual = _equal,
        };
    }

    private string OfSample => _objectCards == _cards
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"over a sample of {_objectCards} cards");

    private bool Asks(string id) => _asked is null || _asked.Contains(id, StringComparer.Ordinal);

    private IEnumerable<Engine> Scans(FactTable<CardFacts> table, Tallies expected)
    {
        var limit = new ReadLimit(table.Bytes);
        ScanOptions one = new() { Degree = 1, SkipBlocks = false };
        var two = one with { Degree = 2 };
        (string Id, Func<string, Engine> Make)[] all =
        [
            ("read-limit-1t", id => new(id, _cards, () => limit.Sum(1))),
            ("read-limit-2t", id => new(id, _cards, () => limit.Sum(2))),
            ("columns-1t", id => Columns(id, table, expected, one)),
            ("columns-2t", id => Columns(id, table, expected, two)),
            ("columns-2t-fresh", id => Fresh(id, table, two)),
            ("columns-256-1t", id => Columns(id, table, expected, one with { Width = VectorWidth.Bits256 })),
            ("columns-256-2t", id => Columns(id, table, expected, two with { Width = VectorWidth.Bits256 })),
            ("columns-128-2t", id => Columns(id, table, expected, two with { Width = VectorWidth.Bits128 })),
            ("columns-scalar-2t", id => Columns(id, table, expected, two with { Width = VectorWidth.Scalar })),
            ("kept-2t", id => Kept(id, table, two, isLookedUp: false)),
            ("table-2t", id => Kept(id, table, two, isLookedUp: true)),
            ("live-2t", id => Columns(id, Split(), expected, new() { Degree = 2 })),
            ("unsorted-2t", id => Columns(id, Unsorted(), expected, two)),
        ];
        return all.Where(engine => Asks(engine.Id)).Select(engine => engine.Make(engine.Id));
    }

    private FactTable<CardFacts> Split() =>
        Table(_cards, new() { SplitBy = CardColumns.ClosedOn, SplitAt = [Period.From] });

    private FactTable<CardFacts> Unsorted() => Table(_cards, new() { InGroupOrder = false }, shuffled: true);

    private Engine Columns(string id, FactTable<CardFacts> table, Tallies expected, ScanOptions options)
    {
        var tabulation = _totals.Over(table);
        var tallies = tabulation.Count(options);
        Check(id, Same(tallies, expected));
        return new(id, _cards, () => tallies = tabulation.Recount(tallies, options));
    }

    private Engine Fresh(string id, FactTable<CardFacts> table, ScanOptions options)
    {
        var tabulation = _totals.Over(table);
        return new(id, _cards, () => tabulation.Count(options), "a new result allocated each time");
    }

    /// <summary>
    /// The bare scan behind the KPIs of whoever has the card, or the way on from there: their table, in which every
    /// consultant is looked up once.
    /// </summary>
    private Engine Kept(string id, FactTable<CardFacts> table, ScanOptions options, bool isLookedUp)
    {
        var plan = new KpiPlan(SampleTotals.Kpis, Period, [Dimensions.Consultant]);
        var question = (FactQuestion<CardFacts>)plan.Questions.Single();
        var tabulation = question.Set.Over(table);
        var tallies = tabulation.Count(options);
        return isLookedUp
            ? new(id, _cards, LookUp, "kept columns to KPIs, every consultant looked up once; its scan is kept-2t")
            : new(id, _cards, Scan, string.Create(
                CultureInfo.InvariantCulture, $"the bare scan of {plan.Kpis.Count} KPIs of whoever has the card"));

        void Scan() => tallies = tabulation.Recount(tallies, options);

        void LookUp()
        {
            Scan();
            var figures = plan.Table(tallies);
            var kpi = plan.GroupedKpis[0];
            var sum = _names.Consultants.Sum(consultant => figures[consultant.Value][kpi].Numerator);
            Check(id, sum == figures.Total[0].Numerator);
        }
    }

    private void Objects(Tallies expected)
    {
        var cards = new CardFacts[_objectCards];
        for (var number = 0L; number < cards.Length; number++)
        {
            cards[number] = SampleCard.Of(number, _objectCards, _names.Consultants.Length).ToFacts(_names, number);
        }

        var engines = new ObjectEngines(cards, _totals);
        Check("linq", Same(engines.Linq(), expected));
        _engines.Add(Measured.Of("linq", _objectCards, () => engines.Linq(), warmUps: 0, OfSample));
        Check("rows", Same(engines.Rows(), expected));
        _engines.Add(Measured.Of("rows", _objectCards, () => engines.Rows(), warmUps: 0, OfSample));
    }

    private void Peers(Tallies expected)
    {
        var answer = new DuckDbPeer(_totals, Period.From, Period.Cut).Run(_cards, _names);
        Check("duckdb", Same(answer.Tallies, expected));
        foreach (var (formulation, median) in answer.Medians)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"DuckDB {answer.Version}, {formulation}: {median:F1} ms"));
        }

        Best("duckdb", isLive: false);
        Best("duckdb-live", isLive: true);

        void Best(string id, bool isLive)
        {
            var best = answer.Medians
                .Where(median => median.Key.StartsWith("live", StringComparison.Ordinal) == isLive)
                .MinBy(median => median.Value);
            _engines.Add(new(id, best.Value, _cards, $"{answer.Version}, {best.Key}"));
        }
    }

    private FactTable<CardFacts> Table(long cards, FactTableOptions<CardFacts> options, bool shuffled = false) =>
        SampleTable.Build(
            shuffled ? Shuffled(cards) : InOrder(cards),
            cards,
            _names,
            options with { GroupBy = [Dimensions.Consultant], Columns = _totals.Columns });

    private static IEnumerable<long> InOrder(long count)
    {
        for (var number = 0L; number < count; number++)
        {
            yield return number;
        }
    }

    /// <summary>Every number once: a prime step visits them all.</summary>
    private static IEnumerable<long> Shuffled(long count)
    {
        const long Step = 982_451_653;
        for (var number = 0L; number < count; number++)
        {
            yield return number * Step % count;
        }
    }

    private void Check(string id, bool same)
    {
        _equal &= same;
        if (!same)
        {
            Console.WriteLine($"The tallies of {id} differ.");
        }
    }
}

using BenchmarkDotNet.Attributes;
using Funnel.Domain.Bulk;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>What does it cost to keep tallies up to date when one card of a random consultant changes?</summary>
public class LedgerBenchmark
{
    private const int Changes = 1 << 16;

    private readonly (CardFacts Before, CardFacts After)[] _changes = new (CardFacts, CardFacts)[Changes];
    private TallyLedger<CardFacts> _ledger = null!;
    private int _next;

    [GlobalSetup]
    public void Prepare()
    {
        const long Cards = 10_000_000;
        var names = new SampleNames(dealers: 3_000);
        var totals = new TotalSet<CardFacts>(KpiCatalog.For(LevelScales.Lotus).All
            .SelectMany(kpi => new[] { kpi.Numerator, kpi.Denominator })
            .OfType<FactTerm<CardFacts>>()
            .Select(term => term.Total)).In(ReportingPeriod.Month(2026, 6));
        _ledger = new(FactKinds.Cards, totals, [Dimensions.Consultant]);
        for (var i = 0L; i < Changes; i++)
        {
            var number = i * 982_451_653 % Cards;
            var card = SampleCard.Of(number, Cards, names.Consultants.Length);
            var before = card.ToFacts(names, number);
            var after = SampleCard.Of(number + 1, Cards, names.Consultants.Length).ToFacts(names, number);
            _changes[i] = (before, after with { Consultant = before.Consultant });
            _ledger.Add(before);
        }
    }

    [Benchmark]
    public void Replace()
    {
        var (before, after) = _changes[_next++ & (Changes - 1)];
        _ledger.Replace(before, after);
    }
}

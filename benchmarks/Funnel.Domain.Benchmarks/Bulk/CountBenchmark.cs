using BenchmarkDotNet.Attributes;
using Funnel.Domain.Bulk;
using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>All card KPIs per consultant: what does a dealer group of 100,000 cards wait for?</summary>
public class CountBenchmark
{
    private const int Cards = 100_000;

    private ObjectEngines _objects = null!;
    private Tabulation<CardFacts> _tabulation = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var names = new SampleNames(dealers: 30);
        var totals = SampleTotals.OfTheMonth();
        CardFacts[] cards = [.. Enumerable.Range(0, Cards)
            .Select(number => SampleCard.Of(number, Cards, names.Consultants.Length).ToFacts(names, number))];
        _objects = new(cards, totals);
        _tabulation = totals.Over(FactTableBuilder<CardFacts>.Build(
            FactKinds.Cards, cards, new() { GroupBy = [Dimensions.Consultant] }));
    }

    [Benchmark(Baseline = true)]
    public Tallies Linq() => _objects.Linq();

    [Benchmark]
    public Tallies Rows() => _objects.Rows();

    [Benchmark]
    public Tallies Columns() => _tabulation.Count(new() { Degree = 1 });
}

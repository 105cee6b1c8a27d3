using BenchmarkDotNet.Attributes;
using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>How many cards a second become a table on one core, from objects in no order and in group order?</summary>
public class BuildBenchmark
{
    private const int Cards = 1_000_000;

    private CardFacts[] _cards = [];

    [Params(true, false)]
    public bool InGroupOrder { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var names = new SampleNames(dealers: 3_000);
        _cards = [.. Enumerable.Range(0, Cards).Select(place =>
        {
            var number = InGroupOrder ? place : place * 982_451_653L % Cards;
            return SampleCard.Of(number, Cards, names.Consultants.Length).ToFacts(names, number);
        })];
    }

    [Benchmark(OperationsPerInvoke = Cards)]
    public int Build() => FactTableBuilder<CardFacts>.Build(
        FactKinds.Cards, _cards, new() { GroupBy = [Dimensions.Consultant] }).Rows;
}

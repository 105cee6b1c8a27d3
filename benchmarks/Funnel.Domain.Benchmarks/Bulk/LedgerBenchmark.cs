using BenchmarkDotNet.Attributes;
using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>What does it cost to keep tallies up to date when one card of a random consultant changes?</summary>
public class LedgerBenchmark
{
    private const int Changes = 1 << 16;

    private (CardFacts Before, CardFacts After)[] _changes = [];
    private TallyLedger<CardFacts> _ledger = null!;
    private int _next;

    [GlobalSetup]
    public void Prepare()
    {
        _ledger = new(FactKinds.Cards, SampleTotals.OfTheMonth(), [Dimensions.Consultant]);
        _changes = SampleChanges.Of(new(dealers: 3_000), Changes);
        foreach (var (before, _) in _changes)
        {
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

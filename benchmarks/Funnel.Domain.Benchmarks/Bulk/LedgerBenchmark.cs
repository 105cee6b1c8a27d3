using BenchmarkDotNet.Attributes;
using Funnel.Domain.Bulk;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>What does it cost to keep tallies up to date when one card of a random consultant changes?</summary>
public class LedgerBenchmark
{
    private const int Changes = 1 << 16;

    private static readonly LocalDate Today = new(2026, 6, 30);

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

            // The customer comes to the showroom, is contacted, and rises a level.
            _changes[i] = (before, before with
            {
                FirstVisitOn = before.FirstVisitOn ?? Today,
                SecondVisitOn = before.FirstVisitOn is null ? null : before.SecondVisitOn ?? Today,
                LastContactOn = Today,
                LastTouchOn = Today,
                NextContactOn = Today.PlusDays(3),
                Level = names.Levels[1],
            });
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

using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class RowCountingTests
{
    private const int Few = 1_000;
    private const int More = 1_000;
    private const int Runs = 10;

    [Fact]
    public void Answer_ForMoreFactsOfTheSameGroups_TakesNoMemoryForEach()
    {
        var report = Story.OfCards("A phone 10-05 B | 10-06 call next 10-09").Report("10-01", "10-31");
        var card = report.Facts(FactKinds.Cards, Anchor.AsOf)[0];
        var plan = new KpiPlan(
            [.. SalesStandards.Gps.Kpis.All.Where(kpi => kpi.Terms.All(term => term.Facts == FactKinds.Cards))],
            report.Period,
            [Dimensions.Dealer, Dimensions.Consultant]);

        long Taken(int facts)
        {
            var cards = new Repeated(card, facts, report.Period);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.All(plan.Ask(new RowCounting(cards)), tallies => Assert.Single(tallies.Groups));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // Until the runtime has made its best code of the plan, the same question takes now more memory, now less.
        long LeastTaken(int facts) => Enumerable.Range(0, Runs).Min(_ => Taken(facts));

        Assert.InRange(LeastTaken(Few + More), 0, LeastTaken(Few) + (More * sizeof(long)));
    }

    private sealed class Repeated(CardFacts card, int count, ReportingPeriod period) : IFactSource
    {
        private readonly CardFacts[] _cards = [.. Enumerable.Repeat(card, count)];

        public ReportingPeriod Period => period;

        public IReadOnlyList<T> Of<T>(FactKind<T> kind, Anchor anchor) => (IReadOnlyList<T>)(object)_cards;
    }
}

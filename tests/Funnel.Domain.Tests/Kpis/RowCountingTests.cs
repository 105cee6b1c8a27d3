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

        _ = Taken(Few);

        Assert.InRange(Taken(Few + More) - Taken(Few), 0, More * sizeof(long));
    }

    private sealed class Repeated(CardFacts card, int count, ReportingPeriod period) : IFactSource
    {
        private readonly CardFacts[] _cards = [.. Enumerable.Repeat(card, count)];

        public ReportingPeriod Period => period;

        public IReadOnlyList<T> Of<T>(FactKind<T> kind, Anchor anchor) => (IReadOnlyList<T>)(object)_cards;
    }
}

using Funnel.Domain.Audit;
using Funnel.Domain.Dealers;
using MathNet.Numerics;

namespace Funnel.Domain.Statistics;

/// <summary>
/// Who has far more odd rows than the peers: the other consultants of the dealer in the same months, or those of every
/// dealer where there are few (ours 2).
/// </summary>
/// <remarks>
/// Named is who has enough instances, a rate of so many times the peers' and an exact binomial chance that is believed
/// among all that were tested (Benjamini and Hochberg over consultants and rules).
/// </remarks>
public static class PeerAudit
{
    /// <summary>The whole audit of the rows of a period: the certain rules, and these.</summary>
    /// <param name="book">The rows.</param>
    /// <param name="accepted">The explanations that were accepted.</param>
    public static AuditReport Of(EntryBook book, IEnumerable<AcceptedFinding>? accepted = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        return AuditReport.Of(
            book,
            [.. AuditRules.For(book.Policy).All, .. PeerRules.For(book.Policy).All],
            Findings(book),
            accepted);
    }

    /// <summary>A finding for each consultant and rule that is named.</summary>
    public static IReadOnlyList<AuditFinding> Findings(EntryBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var policy = book.Policy;
        var small = book.Facts.GroupBy(row => row.Dealer)
            .Where(dealer => dealer.Select(row => row.Consultant).Distinct().Count() < policy.FewestConsultants)
            .Select(dealer => dealer.Key)
            .ToHashSet();
        List<Test> tests = [.. PeerRules.For(policy).Peers.SelectMany(rule => TestsOf(rule, book, small))];
        var believed = FalseDiscoveries.Believed(
            tests.ConvertAll(test => test.Figures.P), policy.NamedByChancePercent / 100.0);
        return
        [
            .. tests.Where((test, place) => believed[place]
                    && test.Figures.Flagged >= policy.FewestInstances
                    && RateOf(test.Figures) >= policy.TimesPeers * test.Figures.PeerRate)
                .Select(test => test.Rows.Finding(test.Flagged) with
                {
                    Dealer = test.Dealer,
                    Consultant = test.Consultant,
                    Peers = test.Figures,
                }),
        ];
    }

    /// <summary>How often chance alone flags as many rows or more.</summary>
    /// <param name="flagged">How many are flagged.</param>
    /// <param name="of">Of how many.</param>
    /// <param name="rate">How likely each is flagged.</param>
    internal static double ChanceOf(long flagged, long of, double rate) =>
        flagged == 0 || rate >= 1 ? 1
        : rate <= 0 ? 0
        : SpecialFunctions.BetaRegularized(flagged, of - flagged + 1, rate);

    private static double RateOf(PeerFigures figures) => (double)figures.Flagged / figures.Looked;

    private static IEnumerable<Test> TestsOf(PeerRule rule, EntryBook book, HashSet<DealerId> small)
    {
        var rows = new RowsOfRule(book, rule.Rule);
        var flagged = rows.Flagged.ToHashSet(ReferenceEqualityComparer.Instance);
        var counts = new PeerCounts(rows.Looked, flagged.Contains);
        foreach (var person in rows.Looked.GroupBy(row => (row.Dealer, row.Consultant)))
        {
            List<EntryFacts> looked = [.. person];
            if (looked.Count < rule.FewestRows
                || counts.Of(person.Key, small.Contains(person.Key.Dealer)) is not { } peers)
            {
                continue;
            }

            List<EntryFacts> own = looked.FindAll(flagged.Contains);
            var expected = rule.Expected is { } byCalendar ? looked.Average(byCalendar) : 0;
            var rate = Math.Max((double)peers.Flagged / peers.Looked, expected);
            yield return new(
                rows,
                person.Key.Dealer,
                person.Key.Consultant,
                own,
                new(own.Count, looked.Count, rate, ChanceOf(own.Count, looked.Count, rate), peers.IsOfGroup));
        }
    }

    private sealed record Test(
        RowsOfRule Rows,
        DealerId Dealer,
        ConsultantId Consultant,
        IReadOnlyList<EntryFacts> Flagged,
        PeerFigures Figures);
}

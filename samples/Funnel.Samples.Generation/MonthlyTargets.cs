using Funnel.Domain.Targets;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Generation;

/// <summary>What a dealer and each of its consultants are to reach in a month.</summary>
internal sealed class MonthlyTargets(Showroom showroom, int cardsPerMonth)
{
    // Of a hundred cards filed in a month.
    private static readonly (TargetMetric Metric, int InHundred)[] Shares =
    [
        (TargetMetric.Traffic, 240),
        (TargetMetric.Filings, 105),
        (TargetMetric.Orders, 36),
        (TargetMetric.Deliveries, 32),
    ];

    public void Write(int month)
    {
        var (first, last) = showroom.Days.Month(month);
        List<Seller> present = [.. showroom.Staff.All.Where(s => s.IsActiveOn(first) && s.IsActiveOn(last))];
        if (present.Count == 0)
        {
            return;
        }

        foreach (var (metric, inHundred) in Shares)
        {
            // The dealer's target is the sum of its consultants'.
            var each = (int)(((long)cardsPerMonth * inHundred / 100) / present.Count);
            Row(month, null, metric, each * present.Count);
            foreach (var seller in present)
            {
                Row(month, seller, metric, each);
            }
        }
    }

    private void Row(int month, Seller? seller, TargetMetric metric, int value)
    {
        var row = showroom.Files.Targets.Text(showroom.Id).Text((seller?.Id).AsSpan());
        row.Text(showroom.Days.MonthName(month)).Text(Codes.Of<TargetMetric>().CodeOf(metric)).Number(value).End();
    }
}

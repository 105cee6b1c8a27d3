using Funnel.Domain.Dealers;
using Funnel.Domain.Periods;
using Funnel.Domain.Targets;
using NodaTime;

namespace Funnel.Domain.Reports;

/// <summary>
/// Monthly targets for the days of a period, from its first to its last day, known or not. A month of which the period
/// takes in a part counts with the share of its days that lie in the period (ours).
/// </summary>
internal sealed class TargetsOfPeriod
{
    private readonly ILookup<(DealerId Dealer, TargetMetric Metric), (MonthlyTarget Target, decimal Share)> _targets;

    public TargetsOfPeriod(IEnumerable<MonthlyTarget> targets, ReportingPeriod period) =>
        _targets = targets
            .Select(target => (Target: target, Share: ShareOf(target, period)))
            .Where(target => target.Share > 0)
            .ToLookup(target => (target.Target.Dealer, target.Target.Metric));

    /// <summary>Every dealer and consultant with a target in the period.</summary>
    public IEnumerable<(DealerId Dealer, ConsultantId? Consultant)> Holders =>
        _targets.SelectMany(group => group).Select(t => (t.Target.Dealer, t.Target.Consultant)).Distinct();

    /// <summary>A consultant's target; null where none is set.</summary>
    public decimal? Of(DealerId dealer, ConsultantId consultant, TargetMetric metric) =>
        SumOf(_targets[(dealer, metric)].Where(t => t.Target.Consultant == consultant));

    /// <summary>
    /// A dealer's target, month by month: its own, or where it has none the sum of its consultants' (ours); null where
    /// there is neither.
    /// </summary>
    public decimal? Of(DealerId dealer, TargetMetric metric)
    {
        var months = _targets[(dealer, metric)].GroupBy(t => t.Target.Month).ToList();
        return months.Count == 0 ? null : months.Sum(month => OfMonth([.. month]));
    }

    /// <summary>The targets of several dealers together; null where none has one.</summary>
    public decimal? Of(IEnumerable<DealerId> dealers, TargetMetric metric)
    {
        var found = dealers.Select(dealer => Of(dealer, metric)).Where(target => target is not null).ToList();
        return found.Count == 0 ? null : found.Sum();
    }

    /// <summary>The targets of all dealers together; null where none has one.</summary>
    public decimal? OfAll(TargetMetric metric) =>
        Of(_targets.Select(group => group.Key.Dealer).Distinct(), metric);

    private static decimal OfMonth(IReadOnlyList<(MonthlyTarget Target, decimal Share)> month) =>
        SumOf(month.Where(t => t.Target.Consultant is null)) ?? SumOf(month)!.Value;

    private static decimal? SumOf(IEnumerable<(MonthlyTarget Target, decimal Share)> targets)
    {
        decimal? sum = null;
        foreach (var (target, share) in targets)
        {
            sum = (sum ?? 0) + (target.Value * share);
        }

        return sum;
    }

    private static decimal ShareOf(MonthlyTarget target, ReportingPeriod period)
    {
        var month = target.Month.ToDateInterval();
        var first = LocalDate.Max(month.Start, period.From);
        var last = LocalDate.Min(month.End, period.To);
        return last < first ? 0 : (decimal)(Period.DaysBetween(first, last) + 1) / month.Length;
    }
}

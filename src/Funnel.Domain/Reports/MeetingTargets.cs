using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Targets;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Reports;

/// <summary>
/// The targets of the month of the day after a meeting, beside what is reached of them by the meeting's day: nothing
/// yet where the day after is a month's first.
/// </summary>
internal sealed class MeetingTargets
{
    private readonly TargetsOfPeriod _targets;
    private readonly IReadOnlyList<TargetMetric> _metrics;
    private readonly KpiTable? _reached;

    public MeetingTargets(Figures figures, IEnumerable<MonthlyTarget> targets)
    {
        var today = figures.Period.AsOf;
        var month = today.PlusDays(1).ToYearMonth().ToDateInterval();
        _targets = new(targets.Within(figures.Scope, null), new(month.Start, month.End));
        _metrics = [.. Codes.Of<TargetMetric>().Values.Where(metric => _targets.OfAll(metric) is not null)];
        if (_metrics.Count > 0 && month.Start <= today)
        {
            var soFar = new ReportingPeriod(month.Start, today, today, figures.Period.KnownOn);
            var kpis = _metrics.Select(metric => PerformanceBoard.Actuals[metric].In(soFar));
            _reached = figures.Of(kpis).By(Dimensions.Consultant).Table;
        }
    }

    /// <summary>The consultants who have a target.</summary>
    public IEnumerable<GroupKey> Holders => _targets.Holders
        .Select(holder => holder.Consultant)
        .OfType<ConsultantId>()
        .Select(id => new GroupKey(id.Value));

    /// <summary>Of all dealers together; a dealer without a target has the sum of its consultants' (ours).</summary>
    public IReadOnlyList<TargetAttainment> Total => Attained(_targets.OfAll, _reached?.Total);

    /// <summary>Of one consultant.</summary>
    public IReadOnlyList<TargetAttainment> Of(GroupKey consultant)
    {
        var id = new ConsultantId(consultant.Values[0]);
        var dealers = _targets.Holders
            .Where(holder => holder.Consultant == id)
            .Select(holder => holder.Dealer)
            .ToList();
        return Attained(
            metric => dealers.Aggregate(
                (decimal?)null,
                (sum, dealer) => _targets.Of(dealer, id, metric) is { } target ? (sum ?? 0) + target : sum),
            _reached?[consultant].Values);
    }

    private IReadOnlyList<TargetAttainment> Attained(
        Func<TargetMetric, decimal?> target, IReadOnlyList<KpiValue>? reached) =>
    [
        .. _metrics.Select((metric, place) =>
            new TargetAttainment(metric, target(metric), reached?[place].Numerator ?? 0)),
    ];
}

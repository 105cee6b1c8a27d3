using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Targets;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Reports;

/// <summary>Puts targets and actual figures side by side.</summary>
internal sealed class PerformanceBoardMaker
{
    private static readonly Kpi[] Kpis =
        [.. Codes.Of<TargetMetric>().Values.Select(metric => PerformanceBoard.Actuals[metric])];

    private readonly ReportingPeriod _period;
    private readonly Scope _where;
    private readonly TargetsOfPeriod _targets;
    private readonly Dictionary<DealerId, RegionName?> _regions;
    private readonly KpiTable _byConsultant;
    private readonly KpiTable _byDealer;

    public PerformanceBoardMaker(Figures figures, IEnumerable<MonthlyTarget> targets, IEnumerable<Dealer> dealers)
    {
        _period = figures.Period;
        _where = figures.Scope;
        _regions = dealers.ToDictionary(dealer => dealer.Id, dealer => dealer.Region);
        _targets = new(targets.Within(_where, _regions), _period);
        _byConsultant = figures.Of(Kpis).By(Dimensions.Dealer, Dimensions.Consultant).Table;
        _byDealer = figures.Of(Kpis).By(Dimensions.Dealer).Table;
    }

    public PerformanceBoard Make()
    {
        var dealers = _byDealer.Groups.Select(group => new DealerId(group.Key.Values[0]))
            .Concat(_targets.Holders.Select(holder => holder.Dealer))
            .Concat(_regions.Within(_where))
            .Distinct()
            .OrderBy(dealer => dealer.Value, StringComparer.Ordinal)
            .ToList();
        return new(
            _period,
            [.. ConsultantRows()],
            [.. dealers.Select(dealer => RowOf(RegionOf(dealer), dealer, [dealer]))],
            [.. dealers.Where(dealer => RegionOf(dealer) is not null)
                .GroupBy(dealer => RegionOf(dealer)!.Value)
                .OrderBy(region => region.Key.Value, StringComparer.Ordinal)
                .Select(region => RowOf(region.Key, null, [.. region]))],
            RowOf(null, null, dealers))
        {
            Where = _where,
        };
    }

    private IEnumerable<PerformanceRow> ConsultantRows() => _byConsultant.Groups
        .Select(group => (
            Dealer: new DealerId(group.Key.Values[0]), Consultant: new ConsultantId(group.Key.Values[1])))
        .Concat(_targets.Holders
            .Where(holder => holder.Consultant is not null)
            .Select(holder => (holder.Dealer, Consultant: holder.Consultant!.Value)))
        .Distinct()
        .OrderBy(row => row.Dealer.Value, StringComparer.Ordinal)
        .ThenBy(row => row.Consultant.Value, StringComparer.Ordinal)
        .Select(row => new PerformanceRow(
            RegionOf(row.Dealer),
            row.Dealer,
            row.Consultant,
            Attained(
                [_byConsultant[row.Dealer.Value, row.Consultant.Value].Values],
                metric => _targets.Of(row.Dealer, row.Consultant, metric))));

    private PerformanceRow RowOf(RegionName? region, DealerId? dealer, IReadOnlyList<DealerId> dealers) => new(
        region,
        dealer,
        null,
        Attained(dealers.Select(each => _byDealer[each.Value].Values), metric => _targets.Of(dealers, metric)));

    private IReadOnlyList<TargetAttainment> Attained(
        IEnumerable<IReadOnlyList<KpiValue>> actual, Func<TargetMetric, decimal?> target)
    {
        var groups = actual.ToList();
        return [.. Codes.Of<TargetMetric>().Values.Where(IsKnown).Select(metric => new TargetAttainment(
            metric, target(metric), groups.Sum(values => values.CountOf(PerformanceBoard.Actuals[metric]))))];
    }

    private bool IsKnown(TargetMetric metric) => _byDealer.Kpis.Contains(PerformanceBoard.Actuals[metric]);

    private RegionName? RegionOf(DealerId dealer) => _regions.GetValueOrDefault(dealer);
}

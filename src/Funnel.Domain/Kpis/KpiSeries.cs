using System.Globalization;
using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Kpis;

/// <summary>
/// KPIs month by month. A month is no property of a fact: each calendar month of the period is evaluated as a period of
/// its own, and the total is the whole period evaluated once, not the sum of the months.
/// </summary>
public static class KpiSeries
{
    /// <summary>月份: written <c>2010-10</c>.</summary>
    public static Dimension Month { get; } = new("month", new("月份", "month"));

    /// <summary>The KPIs of a period by group, where the month may be among the dimensions.</summary>
    /// <param name="kpis">The KPIs, in the order in which they are wanted.</param>
    /// <param name="period">The period.</param>
    /// <param name="by">The dimensions that make a group; <see cref="Month"/> may be one of them.</param>
    /// <param name="evaluate">Evaluates KPIs for one period by dimensions other than the month.</param>
    public static KpiTable Evaluate(
        IReadOnlyList<Kpi> kpis,
        ReportingPeriod period,
        IReadOnlyList<Dimension> by,
        Func<IReadOnlyList<Kpi>, ReportingPeriod, IReadOnlyList<Dimension>, KpiTable> evaluate)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(evaluate);
        var place = by.ToList().IndexOf(Month);
        if (place < 0)
        {
            return evaluate(kpis, period, by);
        }

        List<Dimension> others = [.. by.Where(dimension => dimension != Month)];
        var groups = period.Months().SelectMany(month => GroupsOf(month, evaluate(kpis, month, others), place));
        return new(by, [.. groups.OrderBy(group => group.Key)], evaluate(kpis, period, []).Total);
    }

    private static IEnumerable<KpiGroup> GroupsOf(ReportingPeriod month, KpiTable table, int place)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{month.From.Year:D4}-{month.From.Month:D2}");
        var groups = table.By.Count > 0 ? table.Groups
            : table.Total.All(value => value.IsNothing) ? []
            : [new(GroupKey.All, table.Total)];
        return groups.Select(group =>
        {
            List<string> values = [.. group.Key.Values];
            values.Insert(place, name);
            return group with { Key = new(values) };
        });
    }
}

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

    internal static KpiTable Of(Figures figures, CancellationToken cancellationToken)
    {
        List<Dimension> others = OthersOf(figures.Dimensions);
        var months = figures.Period.Months()
            .Select(month => (month, figures.In(month).By(others).TableOf(cancellationToken)));
        return Join(figures, months, figures.By().TableOf(cancellationToken));
    }

    internal static async Task<KpiTable> OfAsync(Figures figures, CancellationToken cancellationToken)
    {
        List<Dimension> others = OthersOf(figures.Dimensions);
        List<(ReportingPeriod, KpiTable)> months = [];
        foreach (var month in figures.Period.Months())
        {
            months.Add((month, await figures.In(month).By(others).TableAsync(cancellationToken).ConfigureAwait(false)));
        }

        return Join(figures, months, await figures.By().TableAsync(cancellationToken).ConfigureAwait(false));
    }

    private static List<Dimension> OthersOf(IReadOnlyList<Dimension> by) => [.. by.Where(d => d != Month)];

    private static KpiTable Join(
        Figures figures, IEnumerable<(ReportingPeriod Month, KpiTable Table)> months, KpiTable total)
    {
        var place = figures.Dimensions.ToList().IndexOf(Month);
        var groups = months
            .SelectMany(month => GroupsOf(month.Month, month.Table, place))
            .OrderBy(group => group.Key)
            .ToList();
        return new(
            figures.Plan,
            new ListedCells(
                groups.ConvertAll(group => group.Key), groups.ConvertAll(group => group.Values), total.Total));
    }

    private static IEnumerable<(GroupKey Key, IReadOnlyList<KpiValue> Values)> GroupsOf(
        ReportingPeriod month, KpiTable table, int place)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{month.From.Year:D4}-{month.From.Month:D2}");
        IEnumerable<(GroupKey Key, IReadOnlyList<KpiValue> Values)> groups =
            table.By.Count > 0 ? table.Groups.Select(group => (group.Key, group.Values))
            : table.Total.All(value => value.IsNothing) ? []
            : [(GroupKey.All, table.Total)];
        return groups.Select(group =>
        {
            List<string> values = [.. group.Key.Values];
            values.Insert(place, name);
            return (new GroupKey([.. values]), group.Values);
        });
    }
}

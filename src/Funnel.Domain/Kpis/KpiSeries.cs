using System.Globalization;
using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;
using NodaTime.Calendars;

namespace Funnel.Domain.Kpis;

/// <summary>
/// KPIs month by month or week by week. Neither is a property of a fact: each calendar month or ISO week that the
/// period touches is evaluated as a period of its own, and the total is the whole period evaluated once, not the sum of
/// them. With both, each week is split where a month ends.
/// </summary>
public static class KpiSeries
{
    /// <summary>月份: written <c>2010-10</c>.</summary>
    public static Dimension Month { get; } = new("month", new("月份", "month"));

    /// <summary>周: ISO weeks from Monday to Sunday, written <c>2010-W40</c>.</summary>
    public static Dimension Week { get; } = new("week", new("周", "week"));

    /// <summary>Both.</summary>
    public static IReadOnlyList<Dimension> All { get; } = [Month, Week];

    /// <summary>The months or the weeks of a period as periods of their own, with the text of each, in order.</summary>
    /// <exception cref="ArgumentException">The dimension is neither.</exception>
    public static IEnumerable<(string Key, ReportingPeriod Period)> Spans(Dimension series, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return series switch
        {
            _ when series == Month => period.Months().Select(month => (KeyOfMonth(month), month)),
            _ when series == Week => period.Weeks().Select(week => (KeyOfWeek(week), week)),
            _ => throw new ArgumentException("Only months and weeks make a series.", nameof(series)),
        };
    }

    internal static bool IsIn(IReadOnlyList<Dimension> dimensions) => dimensions.Any(All.Contains);

    internal static KpiTable Of(Figures figures, CancellationToken cancellationToken)
    {
        var (series, others) = SplitOf(figures.Dimensions);
        var each = Across(figures, series, others, cancellationToken);
        var spans = Spans(series, figures.Period)
            .Select(span => (span.Key, each.In(span.Period).TableOf(cancellationToken)));
        return Join(figures, series, spans, each.By().TableOf(cancellationToken));
    }

    internal static async Task<KpiTable> OfAsync(Figures figures, CancellationToken cancellationToken)
    {
        var (series, others) = SplitOf(figures.Dimensions);
        var each = await Task.Run(() => Across(figures, series, others, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
        List<(string, KpiTable)> spans = [];
        foreach (var (key, span) in Spans(series, figures.Period))
        {
            spans.Add((key, await each.In(span).TableAsync(cancellationToken).ConfigureAwait(false)));
        }

        return Join(figures, series, spans, await each.By().TableAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The figures by the other dimensions, from a source ready for every span and the whole.</summary>
    private static Figures Across(
        Figures figures, Dimension series, List<Dimension> others, CancellationToken cancellationToken) =>
        figures.By(others).Across(
            [.. Spans(series, figures.Period).Select(span => span.Period), figures.Period], cancellationToken);

    private static (Dimension Series, List<Dimension> Others) SplitOf(IReadOnlyList<Dimension> by)
    {
        var series = All.First(by.Contains);
        return (series, [.. by.Where(dimension => dimension != series)]);
    }

    private static KpiTable Join(
        Figures figures, Dimension series, IEnumerable<(string Key, KpiTable Table)> spans, KpiTable total)
    {
        var place = figures.Dimensions.ToList().IndexOf(series);
        var groups = spans
            .SelectMany(span => GroupsOf(span.Key, span.Table, place))
            .OrderBy(group => group.Key)
            .ToList();
        return new(
            figures.Plan,
            new ListedCells(
                groups.ConvertAll(group => group.Key), groups.ConvertAll(group => group.Values), total.Total));
    }

    private static IEnumerable<(GroupKey Key, IReadOnlyList<KpiValue> Values)> GroupsOf(
        string name, KpiTable table, int place)
    {
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

    private static string KeyOfMonth(ReportingPeriod month) =>
        string.Create(CultureInfo.InvariantCulture, $"{month.From.Year:D4}-{month.From.Month:D2}");

    private static string KeyOfWeek(ReportingPeriod week)
    {
        var (year, number) = (
            WeekYearRules.Iso.GetWeekYear(week.From), WeekYearRules.Iso.GetWeekOfWeekYear(week.From));
        return string.Create(CultureInfo.InvariantCulture, $"{year:D4}-W{number:D2}");
    }
}

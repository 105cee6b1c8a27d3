using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Kpis;

/// <summary>KPIs by group, with the total over everything.</summary>
/// <param name="By">The dimensions that make a group; empty for the total alone.</param>
/// <param name="Groups">Every group with something in it, by key.</param>
/// <param name="Total">
/// Every KPI over everything, in catalogue order: the ratio of sums, never the mean of ratios.
/// </param>
public sealed record KpiTable(
    IReadOnlyList<Dimension> By, IReadOnlyList<KpiGroup> Groups, IReadOnlyList<KpiValue> Total)
{
    /// <summary>Puts a table together from the sums that an engine has added up.</summary>
    /// <param name="kpis">The KPIs, in the order in which they are wanted.</param>
    /// <param name="period">The period.</param>
    /// <param name="by">The dimensions that make a group.</param>
    /// <param name="grouped">
    /// The sums by group of the KPIs that have all the dimensions; unused where there are none.
    /// </param>
    /// <param name="total">The sums of every KPI over everything, under <see cref="GroupKey.All"/>.</param>
    internal static KpiTable Of(
        IReadOnlyList<Kpi> kpis,
        ReportingPeriod period,
        IReadOnlyList<Dimension> by,
        ITermSums? grouped,
        ITermSums total)
    {
        var groupable = kpis.Where(kpi => kpi.HasDimensions(by)).ToList();
        var groups = (grouped?.Groups ?? [])
            .Order()
            .Select(key => new KpiGroup(key, ValuesOf(groupable, period, grouped!, key)));
        return new(by, [.. groups], ValuesOf(kpis, period, total, GroupKey.All));
    }

    /// <summary>
    /// Adds up tables of parts that share no record, such as dealers: the table of all of them together. Each part is
    /// of the same KPIs, period and dimensions.
    /// </summary>
    /// <exception cref="ArgumentException">There is no part, or the parts differ in KPIs or dimensions.</exception>
    public static KpiTable Sum(params IReadOnlyList<KpiTable> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0)
        {
            throw new ArgumentException("Without a part it is not known which KPIs to add up.", nameof(parts));
        }

        var by = parts[0].By;
        if (parts.FirstOrDefault(part => !part.By.SequenceEqual(by)) is { } other)
        {
            throw new ArgumentException($"A part is by {Ids(other.By)}, another by {Ids(by)}.", nameof(parts));
        }

        var groups = parts.SelectMany(part => part.Groups)
            .GroupBy(group => group.Key)
            .OrderBy(group => group.Key)
            .Select(group => new KpiGroup(group.Key, KpiValues.Sum([.. group.Select(g => g.Values)])));
        return new(by, [.. groups], KpiValues.Sum([.. parts.Select(part => part.Total)]));
    }

    private static string Ids(IReadOnlyList<Dimension> by) => $"[{string.Join(", ", by.Select(d => d.Id))}]";

    private static List<KpiValue> ValuesOf(
        IReadOnlyList<Kpi> kpis, ReportingPeriod period, ITermSums sums, GroupKey key)
    {
        return [.. kpis.Select(kpi => new KpiValue(
            kpi,
            Side(kpi.Numerator),
            kpi.Denominator is { } denominator ? Side(denominator) : null))];

        long Side(KpiTerm term) => term.Facts is null ? term.Constant(period) : sums.Of(term, key);
    }
}

using System.Globalization;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Tests.Stories;

/// <summary>What the catalogue tells about a history in a period.</summary>
public sealed class Report(FunnelHistory history, LevelScale scale, ReportingPeriod period)
{
    private readonly FactBook _facts = new(history, period, OwnerContactSchedules.Lotus);

    public KpiCatalog Catalog { get; } = Catalogs[scale];

    public ReportingPeriod Period => period;

    /// <summary>The figures row by row, as all others are defined.</summary>
    public Figures Figures =>
        SalesStandards.Lotus.Figures(_facts).Of(Catalog.All).With(new() { Engine = FigureEngine.Rows });

    /// <summary>A count as its number, a ratio or an average as <c>numerator/denominator</c>.</summary>
    public string this[string id] => Text(Total().Get(id));

    private static Dictionary<LevelScale, KpiCatalog> Catalogs { get; } =
        LevelScales.All.ToDictionary(each => each, KpiCatalog.For);

    public IReadOnlyList<KpiValue> Total() => By().Total;

    public KpiTable By(params IReadOnlyList<Dimension> by) => Of(Catalog.All, by);

    public KpiTable Of(IReadOnlyList<Kpi> kpis, params IReadOnlyList<Dimension> by) =>
        Figures.Of(kpis).By(by).Table;

    /// <summary>
    /// A KPI by groups: <c>walk-in 1/2, phone 0/1</c>, groups joined by <c>+</c> where there are several dimensions.
    /// </summary>
    public string Split(string id, params IReadOnlyList<Dimension> by) => string.Join(", ", Of([Catalog.Get(id)], by)
        .Groups.Select(group => $"{string.Join('+', group.Key.Values)} {Text(group.Values.Get(id))}"));

    /// <summary>The members behind a side, as words.</summary>
    public string Members(string id, KpiSide side = KpiSide.Numerator) =>
        string.Join(' ', MembersOf(Catalog.Get(id), side));

    public IReadOnlyList<string> MembersOf(Kpi kpi, KpiSide side) => Figures.Members(kpi, side);

    public IReadOnlyList<string> MembersOf(Kpi kpi, IReadOnlyList<Dimension> by, GroupKey group) =>
        Figures.By(by).Members(kpi, KpiSide.Numerator, group);

    public IReadOnlyList<T> Facts<T>(FactKind<T> kind, Anchor anchor) => _facts.Of(kind, anchor);

    /// <summary>Every KPI of the total on a line of its own.</summary>
    public string Print() => Print(Total());

    public static string Print(IEnumerable<KpiValue> values) =>
        string.Join('\n', values.Select(value => $"{value.Kpi.Id} {Text(value)}"));

    public static string Print(KpiTable table) => string.Join("\n\n", table.Groups
        .Select(group => $"{group.Key}\n{Print(group.Values)}").Append(Print(table.Total)));

    public static string Text(KpiValue value)
    {
        var culture = CultureInfo.InvariantCulture;
        return value.Denominator is { } denominator
            ? string.Create(culture, $"{value.Numerator}/{denominator}")
            : value.Numerator.ToString(culture);
    }
}

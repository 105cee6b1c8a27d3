using Funnel.Domain.Conditions;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Reports;

/// <summary>Splits the same KPIs by one property after another.</summary>
internal sealed class SectionSplit(IReadOnlyList<Kpi> kpis, Figures figures, LevelScale scale)
{
    private readonly Figures _figures = figures.Of(kpis).By();

    /// <summary>The KPIs over everything.</summary>
    public IReadOnlyList<KpiValue> Total => _figures.Table.Total;

    /// <summary>By a dimension, which every one of the KPIs has.</summary>
    public ReportSection By(Dimension dimension)
    {
        var groups = _figures.By(dimension).Table.Groups
            .Select(group => (Value: group.Key.Values[0], group.Values))
            .OrderBy(group => DimensionNames.PlaceOf(dimension, group.Value, scale))
            .ThenBy(group => group.Value, StringComparer.Ordinal);
        return new(dimension.Id, dimension.Name, [.. groups.Select(group =>
            new ReportRow(group.Value, DimensionNames.NameOf(dimension, group.Value, scale), group.Values))]);
    }

    /// <summary>By a property that is no dimension; lines in which nothing is counted are left out.</summary>
    /// <param name="id">The id of the property.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="parts">Every value it may have, in the order of the lines, and what has it.</param>
    public ReportSection By(string id, Phrase name, IReadOnlyList<(string Key, Phrase Name, Scope Of)> parts)
    {
        var split = new KpiParts(_figures, kpis, [.. parts.Select(part => part.Of)]);
        return new(id, name, [.. parts
            .Select((part, place) => new ReportRow(part.Key, part.Name, split.Total(place)))
            .Where(row => row.HasSomething)]);
    }
}

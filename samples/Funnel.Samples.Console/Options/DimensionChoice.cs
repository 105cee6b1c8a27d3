using Funnel.Domain.Conditions;
using Funnel.Domain.Exchange;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Console.Options;

/// <summary>Dimensions by their ids, months and weeks among them.</summary>
internal static class DimensionChoice
{
    public static IReadOnlyList<string> Ids { get; } = [.. Dimensions.All.Concat(KpiSeries.All).Select(d => d.Id)];

    public static IReadOnlyList<Dimension> Of(IReadOnlyList<string> ids)
    {
        List<Dimension> dimensions = [];
        foreach (var dimension in ids.Select(One))
        {
            if (dimensions.Contains(dimension))
            {
                throw new UsageException($"维度 '{dimension.Id}' 重复。", $"The dimension '{dimension.Id}' is given twice.");
            }

            dimensions.Add(dimension);
        }

        return dimensions;
    }

    public static Dimension One(string id)
    {
        if (KpiSeries.All.FirstOrDefault(series => series.Id == id) is { } series)
        {
            return series;
        }

        if (Dimensions.TryGet(id, out var dimension))
        {
            return dimension;
        }

        var hint = ClosestMatch.Hint(id, Ids);
        throw new UsageException($"没有维度 '{id}'{hint.Zh}", $"There is no dimension '{id}'{hint.En}");
    }
}

using Funnel.Domain.Exchange;
using Funnel.Domain.Kpis;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Console.Options;

/// <summary>KPIs by their ids.</summary>
internal static class KpiChoice
{
    /// <summary>The KPIs asked for, in the order of the catalogue; all of them where none is named.</summary>
    public static IReadOnlyList<Kpi> Among(KpiCatalog catalog, IReadOnlyList<string> ids)
    {
        var wanted = ids.Select(id => One(catalog, id)).ToHashSet();
        return wanted.Count == 0 ? catalog.All : [.. catalog.All.Where(wanted.Contains)];
    }

    public static Kpi One(KpiCatalog catalog, string id)
    {
        if (catalog.TryGet(id, out var kpi))
        {
            return kpi;
        }

        var hint = ClosestMatch.Hint(id, [.. catalog.All.Select(known => known.Id)]);
        throw new UsageException($"没有指标 '{id}'{hint.Zh}", $"There is no KPI '{id}'{hint.En}");
    }
}

using Funnel.Domain.Exchange;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
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

    /// <summary>A KPI as the standard defines it in a period.</summary>
    public static Kpi Defined(SalesStandard standard, string id, ReportingPeriod period) =>
        standard.Defined(One(standard.Kpis, id).Id, period).TryGet(out var kpi, out var refusal)
            ? kpi
            : throw new UsageException(
                $"{refusal.Text.Zh}；--pin 可指定版本。", $"{refusal.Text.En}; --pin names the version that is meant.");

    /// <summary>A report is made of several KPIs: each of them has one version in the period.</summary>
    public static void RequireOneVersion(SalesStandard standard, ReportingPeriod period)
    {
        foreach (var id in standard.Definitions.In(period).Keys)
        {
            _ = Defined(standard, id, period);
        }
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

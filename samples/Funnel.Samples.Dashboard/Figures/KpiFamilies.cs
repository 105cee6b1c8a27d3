using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>The KPIs of a standard family by family, as its catalogue has them; a vendor's own come last.</summary>
internal static class KpiFamilies
{
    public static IReadOnlyList<KpiFamily> Of(SalesStandard standard)
    {
        (string Code, Phrase Name, IReadOnlyList<Kpi> Kpis)[] known =
        [
            ("stock", new("进销存", "Prospect inventory"), StockKpis.All),
            ("traffic", new("客流", "Traffic"), TrafficKpis.All),
            ("rates", new("转化", "Conversion"), FlowRateKpis.All),
            ("structure", new("库存结构", "Stock structure"), StructureKpis.On(standard.Scale)),
            ("follow-up", new("跟进", "Speed and follow-up"), FollowUpKpis.All),
            ("base", new("基盘客户", "Base customers"), BaseCustomerKpis.All),
            ("checks", new("检查", "Checks"), CheckKpis.All),
            ("owners", new("保有客户", "Owners"), OwnerKpis.All),
        ];
        var families = known.Select(family => family with { Kpis = Among(family.Kpis.Select(kpi => kpi.Id)) });
        var listed = known.SelectMany(family => family.Kpis).Select(kpi => kpi.Id).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<Kpi> others = [.. standard.Kpis.All.Where(kpi => !listed.Contains(kpi.Id))];
        return
        [
            .. families
                .Select(family => new KpiFamily(family.Code, family.Name, family.Kpis))
                .Append(new("others", new("其他", "Others"), others))
                .Where(family => family.Kpis.Count > 0),
        ];

        IReadOnlyList<Kpi> Among(IEnumerable<string> ids)
        {
            var wanted = ids.ToHashSet(StringComparer.Ordinal);
            return [.. standard.Kpis.All.Where(kpi => wanted.Contains(kpi.Id))];
        }
    }
}

using Funnel.Domain.Audit;
using Funnel.Domain.Exchange;
using Funnel.Domain.Exchange.Phones;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;

namespace Funnel.Samples.Console.Options;

/// <summary>A KPI of the catalogue, or that of an audit rule, with where its figures come from.</summary>
internal static class AskedKpi
{
    /// <summary>The KPI with an id.</summary>
    public static Kpi One(SalesStandard standard, string id) =>
        AuditRuleChoice.All(standard).FirstOrDefault(rule => rule.Id == id)?.Kpi ?? KpiChoice.One(standard.Kpis, id);

    /// <summary>Figures of a dataset that have the KPI.</summary>
    public static Figures Figures(SalesStandard standard, Kpi kpi, Dataset dataset, ReportingPeriod period) =>
        kpi.Family == KpiFamily.Audit
            ? standard.Figures(Entries(standard, dataset, period))
            : standard.Figures(dataset.History, period);

    /// <summary>The recorded rows of a dataset as a source of figures.</summary>
    public static EntryFigures Entries(SalesStandard standard, Dataset dataset, ReportingPeriod period) => new(
        dataset.History, period, standard.Audit, dataset.Closes, new DealerPhones(dataset.History.Dealers));
}

using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>The question, on the page of a record, why it counts in a KPI or not, with the answer.</summary>
/// <param name="Choices">The KPIs that can be asked about.</param>
/// <param name="Period">The period it is asked for.</param>
/// <param name="Kept">What else the address holds, to be kept.</param>
/// <param name="Answer">The account; null where nothing was asked.</param>
/// <param name="Fault">What is wrong with the question.</param>
internal sealed record WhyAsked(
    IReadOnlyList<Kpi> Choices,
    ReportingPeriod Period,
    IReadOnlyList<(string Name, string Value)> Kept,
    KpiExplanation? Answer,
    Phrase? Fault)
{
    private const string Name = "why";

    /// <summary>Reads the question and answers it from facts of the record alone.</summary>
    public static WhyAsked Read(
        IQueryCollection query,
        KpiCatalog catalog,
        Func<IFactSource> facts,
        ReportingPeriod period,
        params FactKind[] kinds)
    {
        var choices = KpiExplanation.About(catalog.All, kinds).ToList();
        List<(string, string)> kept =
        [
            .. query.Where(pair => pair.Key != Name)
                .SelectMany(pair => pair.Value.OfType<string>().Select(value => (pair.Key, value))),
        ];
        if (query[Name].FirstOrDefault() is not { Length: > 0 } id)
        {
            return new(choices, period, kept, null, null);
        }

        return choices.Find(kpi => kpi.Id == id) is { } kpi
            ? new(choices, period, kept, KpiExplanation.Of(kpi, facts()), null)
            : new(choices, period, kept, null, ExplanationTexts.UnknownKpi(id));
    }
}

using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards.Json;

/// <summary>What a KPI is called, whatever its formula.</summary>
internal sealed record KpiHead(string Id, Phrase Name, Source Source)
{
    public Kpi Count<T>(Selection<T> of) => Kpi.Count(Id, Name.Zh, Name.En, Source, of);

    public Kpi Rate<T>(Selection<T> of, Condition<T> whose) => Kpi.Rate(Id, Name.Zh, Name.En, Source, of, whose);

    public Kpi Average<T>(Selection<T> over, Measure<T> of) => Kpi.Average(Id, Name.Zh, Name.En, Source, over, of);

    public Kpi Average(KpiTerm of, KpiTerm per) => Kpi.Average(Id, Name.Zh, Name.En, Source, of, per);

    public Kpi Sum<T>(Selection<T> over, Measure<T> of) => Kpi.Sum(Id, Name.Zh, Name.En, Source, over, of);

    public Kpi Proportion(KpiTerm of, KpiTerm per) => Kpi.Proportion(Id, Name.Zh, Name.En, Source, of, per);
}

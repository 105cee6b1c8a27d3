using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Restatement;

/// <summary>
/// Makes the facts of a restatement: its figures by every attribute at once, KPIs of equal attributes together.
/// </summary>
internal sealed class RestatementFactMaking(Restating restating, Causes causes)
{
    public IReadOnlyList<RestatementFacts> Make(
        IReadOnlyList<Kpi> kpis, IReadOnlyList<Kpi> redefined, CancellationToken cancellationToken)
    {
        List<Part> parts = [.. PartsOf(kpis, redefined)];
        List<KpiPlan> plans = [.. parts.Select(part => new KpiPlan(part.Kpis, restating.Known, part.By))];
        var rows = restating.Replay(plans, cancellationToken)
            .Where(effect => effect.Group.Values.Count == parts[effect.Plan].By.Count)
            .SelectMany(effect => FactsOf(
                parts[effect.Plan],
                effect.Kpi,
                effect.Group,
                effect.Change,
                causes.Of(effect.Row, ofGroup: true),
                causes.Of(effect.Row, ofGroup: false)).Select(fact => fact with
                {
                    Record = new(effect.Row.Record),
                    HappenedOn = effect.Row.HappenedOn,
                    RecordedOn = effect.Row.Place.On,
                }));
        return [.. rows, .. parts.SelectMany(LegsOf)];
    }

    private static IEnumerable<Part> PartsOf(IReadOnlyList<Kpi> kpis, IReadOnlyList<Kpi> redefined) => kpis
        .Zip(redefined, (kpi, now) => (Kpi: kpi, Now: now, By: RestatedAttributes.Of(kpi, now)))
        .GroupBy(one => string.Join('/', one.By.Select(attribute => attribute.Id)))
        .Select(alike => new Part(
            [.. alike.Select(one => one.Kpi)], [.. alike.Select(one => one.Now)], alike.First().By));

    private IEnumerable<RestatementFacts> LegsOf(Part part)
    {
        var isRedefined = !part.Kpis.SequenceEqual(part.Redefined);
        if (restating.Restated == restating.Known && !isRedefined)
        {
            yield break;
        }

        var matured = restating.Table(part.Kpis, restating.Restated, part.By);
        var known = restating.Restated == restating.Known
            ? matured
            : restating.Table(part.Kpis, restating.Known, part.By);
        var now = isRedefined ? restating.Table(part.Redefined, restating.Restated, part.By) : matured;
        foreach (var fact in Between(part, known, matured, RestatementCause.Matured)
            .Concat(Between(part, matured, now, RestatementCause.Definition)))
        {
            yield return fact;
        }
    }

    private static IEnumerable<RestatementFacts> Between(
        Part part, KpiTable before, KpiTable after, RestatementCause cause) =>
        from key in before.Groups.Concat(after.Groups).Select(one => one.Key).Distinct().Order()
        from place in Enumerable.Range(0, part.Kpis.Count)
        let change = PairChange.Between(before[key].Values[place], after[key].Values[place])
        from fact in FactsOf(part, place, key, change, cause, cause)
        select fact;

    private static IEnumerable<RestatementFacts> FactsOf(
        Part part, int place, GroupKey key, PairChange change, RestatementCause cause, RestatementCause causeInTotal)
    {
        var attributes = new RestatedAttributes(part.By, key);
        if (change.Numerator != 0)
        {
            yield return Of(KpiSide.Numerator, change.Numerator);
        }

        // The days of a period are the same number for every group and in total.
        var denominator = part.Kpis[place].Denominator?.Facts is null ? 0 : change.Denominator ?? 0;
        if (denominator != 0)
        {
            yield return Of(KpiSide.Denominator, denominator);
        }

        RestatementFacts Of(KpiSide side, long delta) =>
            attributes.On(new(part.Kpis[place].Id), side, checked((int)delta), cause, causeInTotal);
    }

    /// <summary>KPIs that have the same attributes, as they were and as they are defined.</summary>
    private sealed record Part(
        IReadOnlyList<Kpi> Kpis, IReadOnlyList<Kpi> Redefined, IReadOnlyList<Dimension> By);
}

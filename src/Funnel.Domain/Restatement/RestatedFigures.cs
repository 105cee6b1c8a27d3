using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Restatement;

/// <summary>Puts the figures of a restatement together, leg by leg.</summary>
/// <param name="restating">The restatement.</param>
/// <param name="reported">The period as it was reported.</param>
/// <param name="by">The dimensions that make a group.</param>
/// <param name="causes">Tells the causes.</param>
internal sealed class RestatedFigures(
    Restating restating, ReportingPeriod reported, IReadOnlyList<Dimension> by, Causes causes)
{
    public RestatementReport Report(
        IReadOnlyList<Kpi> kpis, IReadOnlyList<Kpi> redefined, CancellationToken cancellationToken)
    {
        var before = restating.Table(kpis, reported, by);
        var after = restating.Table(kpis, restating.Known, by);
        var matured = restating.Restated == restating.Known ? after : restating.Table(kpis, restating.Restated, by);
        var now = ReferenceEquals(redefined, kpis) ? matured : restating.Table(redefined, restating.Restated, by);
        var lines = restating.Replay([new(kpis, restating.Known, by)], cancellationToken)
            .ToLookup(effect => (effect.Group, effect.Kpi), LineOf);
        var total = Enumerable.Range(0, before.Total.Count).Select(kpi => Figure(
            GroupKey.All, lines[(GroupKey.All, kpi)], table => table.Total[kpi], before, after, matured, now));
        var groups = by.Count == 0 ? [] : Groups(lines, before, after, matured, now);
        return new(reported, restating.Restated, by, [.. total], [.. groups]) { Coverage = restating.Coverage };
    }

    // A KPI that is defined otherwise may have lost a dimension: by that one there is nothing to hold it against.
    private static IEnumerable<RestatedFigure> Groups(
        ILookup<(GroupKey Group, int Kpi), RestatedLine> lines, params KpiTable[] legs)
    {
        var keys = legs.SelectMany(leg => leg.Groups).Select(group => group.Key)
            .Concat(lines.Select(line => line.Key.Group).Where(key => key.Values.Count > 0))
            .Distinct().Order();
        var still = legs[^1].GroupedKpis.Select(kpi => kpi.Id).ToHashSet();
        return
            from key in keys
            from kpi in legs[0].GroupedKpis.Index()
            where still.Contains(kpi.Item.Id)
            select Figure(key, lines[(key, kpi.Index)], table => table[key][kpi.Item.Id], legs);
    }

    private static RestatedFigure Figure(
        GroupKey group,
        IEnumerable<RestatedLine> lines,
        Func<KpiTable, KpiValue> of,
        params ReadOnlySpan<KpiTable> legs)
    {
        List<RestatedLine> all = [.. lines];
        AddLeg(all, RestatementCause.Matured, of(legs[1]), of(legs[2]));
        AddLeg(all, RestatementCause.Definition, of(legs[2]), of(legs[3]));
        return new(group, of(legs[0]), all, of(legs[3]));
    }

    private static void AddLeg(List<RestatedLine> lines, RestatementCause cause, KpiValue from, KpiValue to)
    {
        var change = PairChange.Between(from, to);
        if (!change.IsNothing)
        {
            lines.Add(new("", "", cause, null, null, null, change.Numerator, change.Denominator));
        }
    }

    private RestatedLine LineOf(ReplayEffect effect)
    {
        var row = effect.Row;
        return new(
            row.Record,
            row.Row,
            causes.Of(row, ofGroup: effect.Group.Values.Count > 0),
            row.HappenedOn,
            row.Place.On,
            row.Entry?.RecordedBy,
            effect.Change.Numerator,
            effect.Change.Denominator);
    }
}

using System.Collections.Concurrent;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Restatement;

/// <summary>Computes the three legs of a restatement.</summary>
internal sealed class Restating(
    FunnelHistory history,
    SalesStandard standard,
    IReadOnlyList<Kpi> kpis,
    ReportingPeriod reported,
    ReportingPeriod restated,
    IReadOnlyList<Dimension> by,
    RestatementPolicy policy)
{
    public RestatementReport Report(IReadOnlyList<Kpi> redefined, CancellationToken cancellationToken)
    {
        var known = reported.KnownBy(restated.KnownOn);
        var before = Table(kpis, reported);
        var after = Table(kpis, known);
        var matured = restated == known ? after : Table(kpis, restated);
        var now = ReferenceEquals(redefined, kpis) ? matured : Table(redefined, restated);
        var effects = Replay(known, cancellationToken);
        var total = Enumerable.Range(0, before.Total.Count).Select(kpi => Figure(
            GroupKey.All, kpi, effects, table => table.Total[kpi], before, after, matured, now));
        var groups = by.Count == 0 ? [] : Groups(effects, before, after, matured, now);
        return new(reported, restated, by, [.. total], [.. groups]) { Coverage = RecordingCoverage.Of(history) };
    }

    private KpiTable Table(IReadOnlyList<Kpi> wanted, ReportingPeriod period)
    {
        var plan = new KpiPlan(wanted, period, by);
        var source = new HistoryFigures(history, standard.OwnerContacts, period);
        return plan.Table(source.Answer(plan, FigureOptions.Default));
    }

    private static IEnumerable<RestatedFigure> Groups(
        ILookup<(GroupKey Group, int Kpi), RestatedLine> effects, params KpiTable[] legs)
    {
        var keys = legs.SelectMany(leg => leg.Groups).Select(group => group.Key)
            .Concat(effects.Select(effect => effect.Key.Group).Where(key => key.Values.Count > 0))
            .Distinct().Order();
        return
            from key in keys
            from kpi in Enumerable.Range(0, legs[0].GroupedKpis.Count)
            select Figure(key, kpi, effects, table => table[key].Values[kpi], legs);
    }

    private static RestatedFigure Figure(
        GroupKey group,
        int kpi,
        ILookup<(GroupKey Group, int Kpi), RestatedLine> effects,
        Func<KpiTable, KpiValue> of,
        params ReadOnlySpan<KpiTable> legs)
    {
        List<RestatedLine> lines = [.. effects[(group, kpi)]];
        AddLeg(lines, RestatementCause.Matured, of(legs[1]), of(legs[2]));
        AddLeg(lines, RestatementCause.Definition, of(legs[2]), of(legs[3]));
        return new(group, of(legs[0]), lines, of(legs[3]));
    }

    private static void AddLeg(List<RestatedLine> lines, RestatementCause cause, KpiValue from, KpiValue to)
    {
        var (numerator, denominator) = (to.Numerator - from.Numerator, to.Denominator - from.Denominator);
        if (numerator != 0 || denominator is not (null or 0))
        {
            lines.Add(new("", "", cause, null, null, null, numerator, denominator));
        }
    }

    private ILookup<(GroupKey Group, int Kpi), RestatedLine> Replay(
        ReportingPeriod known, CancellationToken cancellationToken)
    {
        if (known.KnownOn == reported.KnownOn || history.Cards.Log is not { } log)
        {
            return Enumerable.Empty<(GroupKey Group, int Kpi)>().ToLookup(key => key, _ => default(RestatedLine)!);
        }

        var units = new ReplayUnits(history, log, reported.AsOf, reported.KnownOn, known.KnownOn).Find();
        var causes = new Causes(policy, reported);
        var found = new ConcurrentBag<(ReplayRow Row, GroupKey Group, int Kpi, RestatedLine Line)>();
        Parallel.ForEach(
            units,
            new ParallelOptions { CancellationToken = cancellationToken },
            () => new UnitReplay(new(kpis, known, by), standard.OwnerContacts, causes, reported.KnownOn),
            (unit, _, replay) =>
            {
                foreach (var effect in replay.EffectsOf(unit))
                {
                    found.Add(effect);
                }

                return replay;
            },
            _ => { });
        return found.OrderBy(effect => effect.Row.Place).ThenBy(effect => effect.Row.Record, StringComparer.Ordinal)
            .ToLookup(effect => (effect.Group, effect.Kpi), effect => effect.Line);
    }
}

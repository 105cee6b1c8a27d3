using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;
using NodaTime;

namespace Funnel.Domain.Restatement;

/// <summary>Replays units on one thread: after each row the figures of the unit are found anew.</summary>
internal sealed class UnitReplay(KpiPlan plan, OwnerContactSchedule schedule, Causes causes, LocalDate reportedOn)
{
    private static readonly FigureOptions RowByRow = new() { Engine = FigureEngine.Rows };

    /// <summary>What each row of a unit did to each figure, where it did anything.</summary>
    public IEnumerable<(ReplayRow Row, GroupKey Group, int Kpi, RestatedLine Line)> EffectsOf(ReplayUnit unit)
    {
        var before = TableAt(unit, RecordingPlace.EndOf(reportedOn));
        foreach (var row in unit.Rows)
        {
            var after = TableAt(unit, row.Place);
            foreach (var effect in Effects(row, before, after))
            {
                yield return effect;
            }

            before = after;
        }
    }

    private KpiTable TableAt(ReplayUnit unit, RecordingPlace place)
    {
        var facts = new FactBook(unit.At(place), plan.Period, schedule, degree: 1);
        return plan.Table(new MemoryFigures(facts).Answer(plan, RowByRow));
    }

    private IEnumerable<(ReplayRow Row, GroupKey Group, int Kpi, RestatedLine Line)> Effects(
        ReplayRow row, KpiTable before, KpiTable after)
    {
        for (var kpi = 0; kpi < plan.Kpis.Count; kpi++)
        {
            if (LineOf(row, before.Total[kpi], after.Total[kpi], ofGroup: false) is { } line)
            {
                yield return (row, GroupKey.All, kpi, line);
            }
        }

        if (plan.By.Count == 0)
        {
            yield break;
        }

        foreach (var key in before.Groups.Concat(after.Groups).Select(group => group.Key).Distinct())
        {
            var (from, to) = (before[key].Values, after[key].Values);
            for (var kpi = 0; kpi < plan.GroupedKpis.Count; kpi++)
            {
                if (LineOf(row, from[kpi], to[kpi], ofGroup: true) is { } line)
                {
                    yield return (row, key, kpi, line);
                }
            }
        }
    }

    private RestatedLine? LineOf(ReplayRow row, KpiValue from, KpiValue to, bool ofGroup)
    {
        var (numerator, denominator) = (to.Numerator - from.Numerator, to.Denominator - from.Denominator);
        return numerator == 0 && denominator is null or 0
            ? null
            : new(
                row.Record,
                row.Row,
                causes.Of(row, ofGroup),
                row.HappenedOn,
                row.Place.On,
                row.Entry?.RecordedBy,
                numerator,
                denominator);
    }
}

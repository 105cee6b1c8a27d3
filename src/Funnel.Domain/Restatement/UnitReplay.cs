using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;
using NodaTime;

namespace Funnel.Domain.Restatement;

/// <summary>Replays units on one thread: after each row the figures of the unit are found anew.</summary>
/// <param name="plans">What is asked after each row, all of the same period.</param>
/// <param name="schedule">When owners are to be contacted.</param>
/// <param name="reportedOn">The day of knowledge that rows are replayed from.</param>
internal sealed class UnitReplay(IReadOnlyList<KpiPlan> plans, OwnerContactSchedule schedule, LocalDate reportedOn)
{
    /// <summary>What each row of a unit did to each figure, where it did anything.</summary>
    public IEnumerable<ReplayEffect> EffectsOf(ReplayUnit unit)
    {
        var before = StandingAt(unit, RecordingPlace.EndOf(reportedOn), null);
        foreach (var row in unit.Rows)
        {
            var after = StandingAt(unit, row.Place, before);
            for (var plan = 0; plan < plans.Count; plan++)
            {
                foreach (var (group, kpi, change) in Changes(plans[plan], before.Tables[plan], after.Tables[plan]))
                {
                    yield return new(row, plan, group, kpi, change);
                }
            }

            before = after;
        }
    }

    private ReplayStanding StandingAt(ReplayUnit unit, RecordingPlace place, ReplayStanding? before) =>
        new(new(unit.At(place), plans[0].Period, schedule, degree: 1), plans, before);

    private static IEnumerable<(GroupKey Group, int Kpi, PairChange Change)> Changes(
        KpiPlan plan, KpiTable before, KpiTable after)
    {
        if (ReferenceEquals(before, after))
        {
            yield break;
        }

        for (var kpi = 0; kpi < plan.Kpis.Count; kpi++)
        {
            var change = PairChange.Between(before.Total[kpi], after.Total[kpi]);
            if (!change.IsNothing)
            {
                yield return (GroupKey.All, kpi, change);
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
                var change = PairChange.Between(from[kpi], to[kpi]);
                if (!change.IsNothing)
                {
                    yield return (key, kpi, change);
                }
            }
        }
    }
}

using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Kpis;

/// <summary>Figures as they lie in tallies, one for each question of a plan; nothing is copied.</summary>
internal sealed class TallyCells : KpiCells
{
    private readonly KpiPlan _plan;
    private readonly Tallies[] _answers;
    private readonly Lazy<IReadOnlyList<KpiValue>> _total;
    private readonly int[]?[] _placeOfGroup;

    public TallyCells(KpiPlan plan, Tallies[] answers)
    {
        (_plan, _answers) = (plan, answers);
        _total = new(TotalOf);
        var grouped = plan.GroupedTotals;
        Groups = GroupsOf(grouped);
        _placeOfGroup = [.. answers.Select((answer, question) =>
            grouped[question].Length == 0 ? null : GroupMerge.Places(Groups, answer.GroupList))];
    }

    public override GroupList Groups { get; }

    public override IReadOnlyList<KpiValue> Total => _total.Value;

    public override KpiValue ValueOf(int group, int kpi)
    {
        return _plan.GroupedPlaces[kpi].ValueOf(Sum);

        long Sum(TermPlace term)
        {
            if (term.Question < 0)
            {
                return term.Constant;
            }

            var found = _placeOfGroup[term.Question] is { } places ? places[group] : group;
            return found < 0 ? 0 : _answers[term.Question][found, term.Total];
        }
    }

    /// <summary>Every group in which some sum that is shown by group is not zero.</summary>
    private GroupList GroupsOf(int[][] grouped)
    {
        GroupList? all = null;
        for (var question = 0; question < _answers.Length; question++)
        {
            if (grouped[question].Length > 0)
            {
                var counted = Counted(_answers[question], grouped[question]);
                all = all is null ? counted : GroupMerge.Union(all, counted);
            }
        }

        return all ?? new([]);
    }

    private static GroupList Counted(Tallies answer, int[] totals)
    {
        List<GroupKey>? some = null;
        for (var group = 0; group < answer.Groups.Count; group++)
        {
            var counts = answer.HasAny(group, totals);
            if (!counts && some is null)
            {
                some = [.. answer.Groups.Take(group)];
            }
            else if (counts)
            {
                some?.Add(answer.Groups[group]);
            }
        }

        return some is null ? answer.GroupList : new(some);
    }

    private IReadOnlyList<KpiValue> TotalOf()
    {
        var sums = _answers.Select(answer => answer.Sums()).ToList();
        return [.. _plan.Places.Select(place => place.ValueOf(Sum))];

        long Sum(TermPlace term) => term.Question < 0 ? term.Constant : sums[term.Question][term.Total];
    }
}

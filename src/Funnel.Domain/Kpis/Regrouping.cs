using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Kpis;

/// <summary>Brings answers by the dimensions of facts to those of a plan, some of which group their values.</summary>
internal static class Regrouping
{
    /// <summary>The same tallies where the plan groups nothing, or the facts lack its dimensions.</summary>
    public static Tallies Of(KpiPlan plan, Tallies answer)
    {
        if (plan.By.All(dimension => dimension.Groups is null) || answer.Heading.Dimensions.Count == 0)
        {
            return answer;
        }

        var roots = plan.Roots.ToList();
        List<(ValueGroups? Groups, int Place)> facets =
            [.. plan.By.Select(dimension => (dimension.Groups, roots.IndexOf(dimension.Root)))];
        var heading = new TallyHeading(
            plan.By.Select(dimension => dimension.Id), answer.Heading.Totals, answer.Heading.Period);
        return new(heading, answer.Groups.Select((key, group) => (
            new GroupKey([.. facets.Select(facet => ValueOf(facet.Groups, key.Values[facet.Place]))]),
            (IReadOnlyList<long>)[.. Enumerable.Range(0, answer.Totals).Select(total => answer[group, total])])));
    }

    private static string ValueOf(ValueGroups? groups, string value) => groups?.GroupOf(value) ?? value;
}

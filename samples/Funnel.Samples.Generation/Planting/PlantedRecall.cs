using Funnel.Domain.Audit;

namespace Funnel.Samples.Generation.Planting;

/// <summary>How much of what was planted an audit finds, by rule, and how many consultants it names besides.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Planted">The consultants of whom something was planted.</param>
/// <param name="Found">Those of them who are named with all that was planted.</param>
/// <param name="Others">The consultants who are named, and of whom nothing was planted for this rule.</param>
public sealed record PlantedRecall(string Rule, int Planted, int Found, int Others)
{
    /// <summary>The recall of each rule of an audit.</summary>
    public static IReadOnlyList<PlantedRecall> Of(AuditReport report, IReadOnlyList<PlantedOddity> planted)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(planted);
        var members = report.Findings
            .GroupBy(finding => (finding.Rule.Id, finding.Dealer.Value, finding.Consultant.Value))
            .ToDictionary(
                named => named.Key,
                named => named.SelectMany(finding => finding.Members).ToHashSet(StringComparer.Ordinal));
        return
        [
            .. report.Counts.Select(count =>
            {
                var own = planted.Where(one => one.Rule == count.Rule.Id).ToList();
                var people = own.Select(one => (one.Rule, one.Dealer, one.Consultant)).ToHashSet();
                return new PlantedRecall(
                    count.Rule.Id,
                    own.Count,
                    own.Count(one => members.TryGetValue((one.Rule, one.Dealer, one.Consultant), out var found)
                        && one.Members.All(found.Contains)),
                    members.Keys.Count(named => named.Item1 == count.Rule.Id && !people.Contains(named)));
            }),
        ];
    }
}

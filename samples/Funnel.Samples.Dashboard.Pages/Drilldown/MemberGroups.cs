using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>How a list is made up: its records by consultant, channel, model and so on.</summary>
internal static class MemberGroups
{
    private static Dimension LostReason { get; } = new("lost-reason", CardColumns.LostReason.Title);

    private static Dimension State { get; } = new("state", CardColumns.State.Title);

    private static readonly Dimension[] Offered =
    [
        Dimensions.Dealer, Dimensions.Consultant, Dimensions.Channel, Dimensions.Model, Dimensions.Level,
        Dimensions.Media, Dimensions.LeadSource, LostReason, State,
    ];

    /// <summary>What the records can be grouped by: what all of their kinds know, and what tells some apart.</summary>
    public static IReadOnlyList<Dimension> Of(IReadOnlyList<FoundFacts> found) =>
    [
        .. Offered.Where(by => found.All(list => list.Count == 0 || list.TextsOf(by.Id) is not null)
            && CountsOf(found, by).Count > 1),
    ];

    /// <summary>How many records have each value, the most first.</summary>
    public static IReadOnlyList<(FactFilter Filter, int Count)> CountsOf(
        IReadOnlyList<FoundFacts> found, Dimension by) =>
    [
        .. found.SelectMany(list => list.TextsOf(by.Id) ?? [])
            .CountBy(text => text)
            .OrderByDescending(group => group.Value)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (new FactFilter(by.Id, group.Key), group.Value)),
    ];
}

using Funnel.Domain.Sources;
using NodaTime;
using static Funnel.Domain.Owners.OwnerTopics;

namespace Funnel.Domain.Owners;

/// <summary>Ready-made contact schedules; LOTUS is the only source that prints one (GPS names 成交回访).</summary>
internal static class OwnerContactSchedules
{
    private const int LastMonth = 60;

    // Printed as "after purchase"; counted from the delivery (ours).
    private static readonly Source FromDelivery = Source.Lotus().And(Source.Ours);

    /// <summary>
    /// Within 2 days, after 7 days, after 1 month, then every 3 months up to the 60th (LOTUS). The grace of 0, 3, 7 and
    /// from then on 14 days is ours.
    /// </summary>
    public static OwnerContactSchedule Lotus { get; } = new(
        new("莲花保有客户回访", "Lotus owner contacts"),
        [
            new(Period.FromDays(2), graceDays: 0, FromDelivery, Congratulations, Thanks),
            new(Period.FromDays(7), graceDays: 3, FromDelivery, Thanks, FirstImpressions, FirstService, Referral),
            new(Period.FromMonths(1), graceDays: 7, FromDelivery, Usage, FirstService, Referral),
            .. EveryThreeMonths(),
        ]);

    /// <summary>Every schedule.</summary>
    public static IReadOnlyList<OwnerContactSchedule> All { get; } = [Lotus];

    private static IEnumerable<ScheduledContact> EveryThreeMonths()
    {
        for (var month = 3; month <= LastMonth; month += 3)
        {
            yield return new(Period.FromMonths(month), graceDays: 14, FromDelivery, TopicsAt(month));
        }
    }

    private static OwnerTopic[] TopicsAt(int month) => month switch
    {
        12 or 24 => [Usage, InsuranceAndInspection, Problems, Accessories, Referral],
        36 or 48 or 60 => [Usage, InsuranceAndInspection, Problems, Replacement, Accessories, Referral],
        _ => [Usage, RegularService, Problems, Accessories],
    };
}

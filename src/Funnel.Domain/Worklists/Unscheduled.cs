using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using NodaTime;
using static Funnel.Domain.Facts.CardColumns;

namespace Funnel.Domain.Worklists;

/// <summary>
/// 无下次跟进客户: open, not dormant, and nobody has set a next contact date; DRM 4 opens with customers so forgotten (ours).
/// </summary>
internal static class Unscheduled
{
    /// <summary>The cards without a next date on a day.</summary>
    public static Condition<CardFacts> On(LocalDate today) =>
        FollowedUp.Cards & !(NextContactOn <= today) & !(NextContactOn > today);
}

using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using NodaTime;
using static Funnel.Domain.Facts.CardColumns;

namespace Funnel.Domain.Worklists;

/// <summary>今日待跟进客户: open, not dormant, and the next contact date is today (GPS).</summary>
internal static class DueToday
{
    /// <summary>The cards due on a day.</summary>
    public static Condition<CardFacts> On(LocalDate today) => FollowedUp.Cards & NextContactOn.On(today);
}

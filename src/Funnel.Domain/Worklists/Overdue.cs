using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using NodaTime;
using static Funnel.Domain.Facts.CardColumns;

namespace Funnel.Domain.Worklists;

/// <summary>
/// 逾期未跟进客户: open, not dormant, and the next contact date has passed; today itself is not overdue (GPS).
/// </summary>
internal static class Overdue
{
    /// <summary>The cards overdue on a day.</summary>
    public static Condition<CardFacts> On(LocalDate today) => FollowedUp.Cards & NextContactOn < today;
}

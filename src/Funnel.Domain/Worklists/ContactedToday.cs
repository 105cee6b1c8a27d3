using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using NodaTime;
using static Funnel.Domain.Facts.CardColumns;

namespace Funnel.Domain.Worklists;

/// <summary>今日接触客户: a follow-up is dated today, whatever has become of the card since (GPS).</summary>
internal static class ContactedToday
{
    /// <summary>The cards contacted on a day.</summary>
    public static Condition<CardFacts> On(LocalDate today) => LastContactOn.On(today);
}

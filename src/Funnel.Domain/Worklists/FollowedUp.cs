using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using static Funnel.Domain.Facts.CardColumns;

namespace Funnel.Domain.Worklists;

/// <summary>Cards that are being followed up: open and not dormant (GPS).</summary>
internal static class FollowedUp
{
    /// <summary>Active and ordered cards.</summary>
    public static Condition<CardFacts> Cards { get; } =
        State.In(CardState.Active, CardState.Ordered).Called("跟进中且未休眠", "open and not dormant");
}

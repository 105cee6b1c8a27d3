using Funnel.Domain.Cards;

namespace Funnel.Domain.Continuation;

/// <summary>An event as the row of a card.</summary>
internal readonly record struct CardRow(CardId Card, CardEvent Event)
{
    /// <summary>The row refused for a reason.</summary>
    public ContradictingRow Against(Wording.Reason reason) => new("events", Card.Value, Event.On, reason);
}

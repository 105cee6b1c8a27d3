using Funnel.Domain.Cards;

namespace Funnel.Domain.Continuation;

/// <summary>Cards that merges tie together, in either export.</summary>
internal sealed class TiedGroups
{
    private readonly Dictionary<CardId, CardId> _parents = [];

    public void Tie(CustomerCard card)
    {
        foreach (var merged in card.Events.OfType<CardEvent.MergedInto>())
        {
            _parents[RootOf(card.Id)] = RootOf(merged.Survivor);
        }
    }

    /// <summary>Every card tied to another one.</summary>
    public IEnumerable<CardId> Tied => _parents.Keys;

    /// <summary>The card that stands for the group of a card.</summary>
    public CardId RootOf(CardId card)
    {
        while (_parents.TryGetValue(card, out var parent) && parent != card)
        {
            card = parent;
        }

        _parents.TryAdd(card, card);
        return card;
    }
}

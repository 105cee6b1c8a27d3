using System.Collections.Concurrent;
using Funnel.Domain.Cards;
using Funnel.Domain.Facts;

namespace Funnel.Samples.Web;

/// <summary>The cards, in memory until the program ends; a host keeps them in a database.</summary>
internal sealed class Showroom
{
    private readonly ConcurrentDictionary<CardId, CustomerCard> _cards = new();

    public FunnelHistory History => new() { Cards = new(_cards.Values) };

    public CustomerCard? Find(CardId card) => _cards.GetValueOrDefault(card);

    /// <summary>Keeps a new card; null where its id is taken.</summary>
    public MoveResult? File(MoveResult filed) =>
        filed.TryGet(out var card, out _) && !_cards.TryAdd(card.Id, card) ? null : filed;

    /// <summary>Moves a card; of two requests at once the later one is judged by what the first left.</summary>
    public MoveResult? Change(CardId id, Func<CustomerCard, MoveResult> move)
    {
        while (_cards.TryGetValue(id, out var found))
        {
            var answer = move(found);
            if (!answer.TryGet(out var moved, out _) || _cards.TryUpdate(id, moved, found))
            {
                return answer;
            }
        }

        return null;
    }
}

using System.Collections.Concurrent;
using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using Funnel.Samples.Telemetry;

namespace Funnel.Samples.Web;

/// <summary>The cards, in memory until the program ends; a host keeps them in a database.</summary>
internal sealed class Showroom(FunnelTelemetry telemetry)
{
    private readonly ConcurrentDictionary<CardId, CustomerCard> _cards = new();

    public FunnelHistory History => new() { Cards = new(_cards.Values) };

    public CustomerCard? Find(CardId card) => _cards.GetValueOrDefault(card);

    /// <summary>Keeps a new card; null where its id is taken.</summary>
    public MoveResult? File(MoveResult filed)
    {
        if (filed.TryGet(out var card, out _) && !_cards.TryAdd(card.Id, card))
        {
            telemetry.Moved("refused");
            return null;
        }

        return Told(filed);
    }

    /// <summary>Moves a card; of two requests at once the later one is judged by what the first left.</summary>
    public MoveResult? Change(CardId id, Func<CustomerCard, MoveResult> move)
    {
        while (_cards.TryGetValue(id, out var found))
        {
            var answer = move(found);
            if (!answer.TryGet(out var moved, out _) || _cards.TryUpdate(id, moved, found))
            {
                return Told(answer);
            }
        }

        telemetry.Moved("refused");
        return null;
    }

    private MoveResult Told(MoveResult answer)
    {
        telemetry.Moved(answer.IsMade ? "recorded" : "refused");
        telemetry.Holds(new(_cards.Values.Select(card => card.Filing.Dealer).Distinct().Count(), _cards.Count));
        return answer;
    }
}

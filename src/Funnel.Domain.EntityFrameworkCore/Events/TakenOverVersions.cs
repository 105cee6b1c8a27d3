using Funnel.Domain.Cards;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>Finds at which version of its own history a card stood when another one took it over.</summary>
internal sealed class TakenOverVersions(CardId survivor, CardIndex cards)
{
    private readonly Dictionary<CardId, int> _seen = [];

    /// <summary>The version just before the merge; the same two cards may have been merged more than once.</summary>
    public int Of(CardEvent.TookOver taken)
    {
        if (!cards.TryGet(taken.Other.Id, out var other))
        {
            throw new ArgumentException($"Card '{survivor}' has taken over '{taken.Other.Id}', which is not there.");
        }

        var from = _seen.GetValueOrDefault(other.Id);
        for (var place = from; place < other.Events.Count; place++)
        {
            if (other.Events[place] is CardEvent.MergedInto merged && merged.Survivor == survivor)
            {
                _seen[other.Id] = place + 1;
                return place + 1;
            }
        }

        throw new ArgumentException($"Card '{survivor}' has taken over '{other.Id}', which was not merged into it.");
    }
}

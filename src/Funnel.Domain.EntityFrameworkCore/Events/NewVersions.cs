using Funnel.Domain.Cards;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>The events of cards that are to be appended, each with its version in the card's own stream.</summary>
internal sealed class NewVersions
{
    private readonly Dictionary<CardId, List<(CardEvent Event, int? Version)>> _events = [];

    /// <summary>Takes a card on: what the store has of it keeps its version, the rest follows in order.</summary>
    /// <param name="card">The card as it is to be.</param>
    /// <param name="known">The card as the store has it; null where it has none.</param>
    /// <param name="version">The version it has in the store; 0 for none.</param>
    public void Add(CustomerCard card, CustomerCard? known, int version)
    {
        List<CardEvent> open = [.. known?.Events ?? []];
        var next = known is null ? 1 : version;
        _events[card.Id] = [.. card.Events.Select(e => (e, open.Remove(e) ? (int?)null : ++next))];
    }

    /// <summary>The events of a card to be appended.</summary>
    public IEnumerable<(CardEvent Event, int Version)> Of(CardId card) => _events[card]
        .Where(entry => entry.Version is not null)
        .Select(entry => (entry.Event, entry.Version!.Value));

    /// <summary>
    /// The version at which a card stood when another one took it over: just before its merge. The same two cards may
    /// have been merged more than once.
    /// </summary>
    /// <exception cref="ArgumentException">A card has taken over one that was not merged into it.</exception>
    public int TakenOver(CardId survivor, CardEvent.TookOver taken)
    {
        var times = _events[survivor].TakeWhile(entry => !ReferenceEquals(entry.Event, taken))
            .Count(entry => entry.Event is CardEvent.TookOver other && other.Other.Id == taken.Other.Id);
        var merges = _events.GetValueOrDefault(taken.Other.Id, [])
            .Where(entry => entry.Event is CardEvent.MergedInto merged && merged.Survivor == survivor)
            .Skip(times).Select(entry => entry.Version).ToList();
        return merges is [{ } version, ..]
            ? version - 1
            : throw new ArgumentException($"Card '{survivor}' has taken over '{taken.Other.Id}', which is not there.");
    }
}

using System.Collections.Concurrent;

namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// The order in which one checking of rows takes those of each card: that of days, and within a day that of the file,
/// but for the few cards of which it contradicts itself. Any number of threads may settle different cards.
/// </summary>
internal sealed class RowOrders(RowsByCard rows)
{
    private readonly ConcurrentDictionary<int, PackedEvent[]> _settled = [];

    // Asked for every card, and an empty dictionary takes all its locks to say that it is empty.
    private volatile bool _hasSettled;

    /// <summary>Every event of a card, in the order it counts.</summary>
    public void EventsOf(int card, List<PackedEvent> events)
    {
        // Hardly any dataset has such a card.
        if (_hasSettled && _settled.TryGetValue(card, out var settled))
        {
            events.Clear();
            events.AddRange(settled);
            return;
        }

        rows.EventsOf(card, events);
    }

    /// <summary>Lets the rows of a card count in another order than that of the file.</summary>
    public void Settle(int card, IEnumerable<PackedEvent> events)
    {
        _settled[card] = [.. events];
        _hasSettled = true;
    }
}

using System.Collections.Concurrent;

namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// The third step of recording: rows become cards under a dealer's rules. Every event is checked in the order of dates,
/// and of rows within a day, unless that contradicts itself; cards that no merge ties together are checked on all
/// cores.
/// </summary>
internal sealed class HistoryChecking(RowsByCard rows, CardRules rules)
{
    private const int CardsAtATime = 1 << 13;

    private readonly RowOrders _orders = new(rows);
    private readonly LeftOutRows _leftOut = new(rows.Events);
    private readonly Dictionary<int, CustomerCard> _tied = [];
    private readonly List<RowIssue> _issues = [];

    /// <summary>What is wrong or odd in the rows, in no order.</summary>
    public IReadOnlyList<RowIssue> Issues => _issues;

    /// <param name="find">Where the caller's own look-up says that a card stands, if it has one.</param>
    public PackedCards Check(Func<CardId, int>? find)
    {
        var groups = MergeGroups.Of(rows.Merges);
        Parallel.ForEach(
            Partitioner.Create(0, Math.Max(rows.Count, 1), CardsAtATime),
            () => new CardChecking(rows, _orders, _leftOut, rules),
            (range, _, checking) =>
            {
                for (var card = range.Item1; card < Math.Min(range.Item2, rows.Count); card++)
                {
                    if (!groups.Tied.Contains(card))
                    {
                        checking.Check(card);
                    }
                }

                return checking;
            },
            checking =>
            {
                lock (_issues)
                {
                    _issues.AddRange(checking.Issues);
                }
            });
        foreach (var group in groups.All)
        {
            CheckTied(group);
        }

        return new(rows, _orders, _leftOut, _tied, rules.Scale, find);
    }

    private void CheckTied(IReadOnlyList<int> group)
    {
        var cards = group.Select(Open).ToList();
        new TiedCards(cards, rules, _issues).Read();
        for (var member = 0; member < group.Count; member++)
        {
            _tied.Add(group[member], cards[member].Close(_issues));
        }
    }

    private TiedCard Open(int card)
    {
        List<PackedEvent> events = [];
        rows.EventsOf(card, events);
        var order = new SameDayOrder(rules);
        if (order.Settle(rows.StartOf(card), events) is { } settled)
        {
            _issues.AddRange(order.Issues);
            events = [.. settled];
        }

        return new(rows.FilingOf(card), rows.RowOf(card), events, rules);
    }
}

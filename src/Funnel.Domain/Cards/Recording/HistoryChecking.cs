using System.Collections.Concurrent;
using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// The third step of recording: rows become cards under their dealers' rules. Every event is checked in the order of
/// dates, and of rows within a day, unless that contradicts itself; cards that no merge ties together are checked on
/// all cores.
/// </summary>
internal sealed class HistoryChecking(
    RowsByCard rows, MergeGroups groups, GroupReading reading, bool isCorrected, DealerRules rules)
{
    private const int CardsAtATime = 1 << 13;

    private readonly RowOrders _orders = new(rows);
    private readonly LeftOutRows _leftOut = new(rows.Events);
    private readonly List<RowIssue> _issues = [];

    /// <summary>What is wrong or odd in the rows, in no order.</summary>
    public IReadOnlyList<RowIssue> Issues => _issues;

    /// <param name="find">Where the caller's own look-up says that a card stands, if it has one.</param>
    public PackedCards Check(Func<CardId, int>? find)
    {
        Parallel.ForEach(
            Partitioner.Create(0, Math.Max(rows.Count, 1), CardsAtATime),
            () => new CardChecking(rows, _orders, _leftOut, rules),
            (range, _, checking) =>
            {
                for (var card = range.Item1; card < Math.Min(range.Item2, rows.Count); card++)
                {
                    if (!groups.Ties(card))
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
        var tied = new TiedReadings();
        foreach (var group in groups.All)
        {
            tied.Take(reading.Read(group, RecordingPlace.EndOf(LocalDate.MaxIsoValue), _issues));
        }

        return new(rows, _orders, _leftOut, tied, isCorrected, rules, find);
    }
}

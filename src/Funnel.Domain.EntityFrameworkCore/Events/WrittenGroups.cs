using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// Cards of an import with corrected rows, which are taken over as they were written down, with the corrections as rows
/// of their own; what merges tie to them is taken over with them.
/// </summary>
internal sealed class WrittenGroups
{
    private readonly FunnelHistory _history;
    private readonly DealerRules _rules;
    private readonly List<(CardId Card, CardEvent Event)> _events = [];
    private readonly HashSet<CardId> _cards = [];

    /// <param name="history">The import.</param>
    /// <param name="rules">The rules of each dealer.</param>
    /// <param name="isKnown">Whether the store has a card already.</param>
    public WrittenGroups(FunnelHistory history, DealerRules rules, Func<CardId, bool> isKnown)
    {
        _history = history;
        _rules = rules;
        Corrections = [.. history.Cards.CorrectionsInOrder()];
        if (Corrections.Count == 0)
        {
            return;
        }

        _events = [.. history.Cards.EventsInOrder()];
        var tied = _events.Select(row => (row.Card, row.Event))
            .Concat(Corrections.Select(row => (row.Card, Event: row.Correction.RightEvent!)))
            .Where(row => row.Event is CardEvent.MergedInto)
            .SelectMany(row => new[]
            {
                (From: row.Card, To: ((CardEvent.MergedInto)row.Event).Survivor),
                (From: ((CardEvent.MergedInto)row.Event).Survivor, To: row.Card),
            })
            .ToLookup(tie => tie.From, tie => tie.To);
        foreach (var card in Corrections.Select(row => row.Card).Distinct())
        {
            var group = GroupOf(card, tied);
            if (!group.Any(isKnown))
            {
                _cards.UnionWith(group);
            }
        }

        // A merge may name a card that nobody has.
        _cards.IntersectWith(history.Cards.FilingsInOrder().Select(filing => filing.Card));
    }

    /// <summary>Every correction of a card's row in the import.</summary>
    public IReadOnlyList<(CardId Card, RowCorrection Correction)> Corrections { get; }

    /// <summary>The cards.</summary>
    public IReadOnlyCollection<CardId> Cards => _cards;

    /// <summary>Whether a card is one of these.</summary>
    public bool Has(CardId card) => _cards.Contains(card);

    /// <summary>A history without them, to be read on as it stands.</summary>
    public FunnelHistory Without(FunnelHistory history) => _cards.Count == 0 ? history : history with
    {
        Cards = [.. history.Cards.Where(card => !Has(card.Id))],
        OwnerContacts = [.. history.OwnerContacts.Where(contact => !Has(contact.Card))],
        OwnerTransfers = [.. history.OwnerTransfers.Where(transfer => !Has(transfer.Card))],
    };

    /// <summary>Their filings.</summary>
    public IEnumerable<CardFiling> Filings => _history.Cards.FilingsInOrder().Where(filing => Has(filing.Card));

    /// <summary>Their rows behind the filings, each with its version in the card's stream.</summary>
    public IEnumerable<(CardFiling Filing, int Version, WrittenEvent Written, Entry? Entry)> Rows()
    {
        var filings = Filings.ToDictionary(filing => filing.Card);
        Dictionary<CardId, int> versions = [];
        Dictionary<(CardId Card, string Row), string> renamed = [];
        foreach (var filing in filings.Values)
        {
            _ = VersionOf(filing.Card, filing.Entry);
        }

        Dictionary<CardId, CardId> survivors = [];
        foreach (var (card, e) in _events.Where(row => Has(row.Card)))
        {
            // A row of the survivor's keeps the order in which both are read.
            if (e is CardEvent.MergedInto merged && merged.Survivor != card && filings.ContainsKey(merged.Survivor))
            {
                survivors[card] = merged.Survivor;
                var taken = CustomerCard.Restore(filings[card], _rules.Of(filings[card].Dealer).Scale);
                yield return Next(
                    merged.Survivor,
                    CardFormat.Write(new CardEvent.TookOver(e.On, taken), _ => versions[card]),
                    WithoutRow(e.Entry));
            }
            else if (e is CardEvent.Unmerged && survivors.Remove(card, out var survivor))
            {
                yield return Next(
                    survivor, CardFormat.Write(new CardEvent.GaveBack(e.On, card), _ => 0), WithoutRow(e.Entry));
            }

            yield return Next(card, CardFormat.Write(e, _ => 0), e.Entry);
        }

        foreach (var (card, correction) in Corrections.Where(row => Has(row.Card)))
        {
            var target = renamed.GetValueOrDefault((card, correction.Target), correction.Target);
            yield return Next(
                card,
                CorrectionFormat.Write(new(target, correction.Cause, correction.Entry)
                {
                    RightEvent = correction.RightEvent,
                    RightFiling = correction.RightFiling,
                    Note = correction.Note,
                }),
                correction.Entry);
        }

        (CardFiling, int, WrittenEvent, Entry?) Next(CardId card, WrittenEvent written, Entry? entry) =>
            (filings[card], VersionOf(card, entry), written, entry);

        int VersionOf(CardId card, Entry? entry)
        {
            var version = versions[card] = versions.GetValueOrDefault(card) + 1;
            if (entry?.Row is { } row)
            {
                renamed[(card, row)] = Streams.IsRowOf(Streams.Of(card), row)
                    ? Streams.RowOf(Streams.Of(card), version)
                    : row;
            }

            return version;
        }
    }

    private static Entry? WithoutRow(Entry? entry) => entry is null ? null : entry with { Row = null };

    private static HashSet<CardId> GroupOf(CardId card, ILookup<CardId, CardId> tied)
    {
        HashSet<CardId> group = [];
        for (Stack<CardId> open = new([card]); open.TryPop(out var next);)
        {
            if (group.Add(next))
            {
                foreach (var other in tied[next])
                {
                    open.Push(other);
                }
            }
        }

        return group;
    }
}

using System.Collections.Immutable;
using Funnel.Domain.Cards;

namespace Funnel.Domain.Books;

/// <summary>
/// Which cards tell of each other: by a merge, or since one comes back from the other. A tie that is told of once
/// stays, so that it holds on every day of knowledge.
/// </summary>
internal sealed class CardTies
{
    private readonly ImmutableDictionary<CardId, ImmutableHashSet<CardId>> _ties;

    private CardTies(ImmutableDictionary<CardId, ImmutableHashSet<CardId>> ties) => _ties = ties;

    /// <summary>No ties yet.</summary>
    public static CardTies None { get; } = new(ImmutableDictionary<CardId, ImmutableHashSet<CardId>>.Empty);

    /// <summary>The same with the ties that cards tell of.</summary>
    public CardTies With(CardIndex cards)
    {
        var ties = _ties.ToBuilder();
        for (var place = 0; place < cards.Count; place++)
        {
            if (cards.Source.MayReturnAt(place))
            {
                TieAll(cards.Source[place]);
            }
        }

        // What a row says and the card does not say any more was corrected.
        foreach (var group in cards.Concerned)
        {
            var amended = group.Corrections.Select(one => one.Correction.RightFiling).OfType<CardFiling>();
            foreach (var filing in group.Filings.Concat(amended))
            {
                Tie(group.Filings[0].Card, filing.Card);
                TieReturn(filing);
            }
        }

        return new(ties.ToImmutable());

        void TieAll(CustomerCard card)
        {
            TieReturn(card.Filing);
            foreach (var e in card.Events)
            {
                if (e is CardEvent.MergedInto merged)
                {
                    Tie(card.Id, merged.Survivor);
                }
                else if (e is CardEvent.GaveBack back)
                {
                    Tie(card.Id, back.Other);
                }
                else if (e is CardEvent.TookOver taken)
                {
                    Tie(card.Id, taken.Other.Id);
                    TieAll(taken.Other);
                }
            }
        }

        void TieReturn(CardFiling filing)
        {
            if (filing.ReturnsFrom is { } lost)
            {
                Tie(filing.Card, lost);
            }
        }

        void Tie(CardId one, CardId other)
        {
            if (one != other)
            {
                ties[one] = ties.GetValueOrDefault(one, []).Add(other);
                ties[other] = ties.GetValueOrDefault(other, []).Add(one);
            }
        }
    }

    /// <summary>Some cards and all that are tied to them, one over another.</summary>
    public HashSet<CardId> Closure(IEnumerable<CardId> cards)
    {
        HashSet<CardId> all = [];
        Stack<CardId> open = new(cards);
        while (open.TryPop(out var card))
        {
            if (all.Add(card) && _ties.TryGetValue(card, out var others))
            {
                foreach (var other in others)
                {
                    open.Push(other);
                }
            }
        }

        return all;
    }
}

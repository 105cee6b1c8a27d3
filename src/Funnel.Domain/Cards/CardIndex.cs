using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Funnel.Domain.Dealers;

namespace Funnel.Domain.Cards;

/// <summary>
/// The customer cards of one or many dealers (客户档案库), each once, in a fixed order. Millions of cards that were read
/// from rows stay rows until somebody asks for one.
/// </summary>
/// <example><c>CardIndex cards = [first, second]; var sold = cards.Of(dealer).Count(card => …);</c></example>
[CollectionBuilder(typeof(CardIndex), nameof(Create))]
public sealed class CardIndex : IReadOnlyCollection<CustomerCard>
{
    private readonly Lazy<Dictionary<CardId, int>> _places;
    private readonly Lazy<Dictionary<DealerId, CardIndex>> _dealers;

    /// <summary>An index of some cards, in their order.</summary>
    /// <exception cref="ArgumentException">A card's id is there twice.</exception>
    public CardIndex(IEnumerable<CustomerCard> cards)
        : this(new ListedCards(ArrayOf(cards))) => _ = _places.Value;

    internal CardIndex(CardSource source)
    {
        Source = source;
        _places = new(PlacesById);
        _dealers = new(ByDealer);
    }

    /// <summary>No card at all.</summary>
    public static CardIndex Empty { get; } = new([]);

    /// <summary>The cards there are, merged ones included.</summary>
    public int Count => Source.Count;

    internal CardSource Source { get; }

    /// <summary>The card with an id; asked again it is an equal one.</summary>
    /// <exception cref="KeyNotFoundException">There is no card with this id.</exception>
    public CustomerCard this[CardId id] =>
        TryGet(id, out var card) ? card : throw new KeyNotFoundException($"There is no card '{id}'.");

    /// <summary>An index of some cards, in their order: what <c>[first, second]</c> calls.</summary>
    /// <exception cref="ArgumentException">A card's id is there twice.</exception>
    public static CardIndex Create(ReadOnlySpan<CustomerCard> cards) => new(cards.ToArray());

    /// <summary>Whether there is a card with an id.</summary>
    public bool Contains(CardId id) => PlaceOf(id) >= 0;

    /// <summary>The card with an id, if there is one.</summary>
    public bool TryGet(CardId id, [NotNullWhen(true)] out CustomerCard? card)
    {
        card = PlaceOf(id) is >= 0 and var place ? Source[place] : null;
        return card is not null;
    }

    /// <summary>The place of the card with an id; −1 where there is none.</summary>
    internal int PlaceOf(CardId id) => Source.PlaceOf(id) ?? _places.Value.GetValueOrDefault(id, -1);

    /// <summary>The cards filed at a dealer, in the same order; none where the dealer has none.</summary>
    public CardIndex Of(DealerId dealer) => _dealers.Value.GetValueOrDefault(dealer, Empty);

    /// <summary>
    /// The events of the cards as rows that can be recorded again, card after card but for merges: what a survivor did
    /// before it took a duplicate over comes before that duplicate's merge. Taking over and giving back follow from
    /// the duplicate's rows and are none themselves.
    /// </summary>
    public IEnumerable<(CardId Card, CardEvent Event)> EventsInOrder() => Cards.EventsInOrder.Of(this);

    /// <summary>Every card, in order.</summary>
    public IEnumerator<CustomerCard> GetEnumerator()
    {
        for (var place = 0; place < Source.Count; place++)
        {
            yield return Source[place];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static CustomerCard[] ArrayOf(IEnumerable<CustomerCard> cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        CustomerCard[] all = [.. cards];
        foreach (var card in all)
        {
            ArgumentNullException.ThrowIfNull(card, nameof(cards));
        }

        return all;
    }

    private Dictionary<CardId, int> PlacesById()
    {
        Dictionary<CardId, int> places = new(Count);
        for (var place = 0; place < Count; place++)
        {
            if (!places.TryAdd(Source.IdAt(place), place))
            {
                throw new ArgumentException($"The card '{Source.IdAt(place)}' is there twice.");
            }
        }

        return places;
    }

    private Dictionary<DealerId, CardIndex> ByDealer() => Enumerable.Range(0, Count)
        .GroupBy(Source.DealerAt)
        .ToDictionary(dealer => dealer.Key, dealer => new CardIndex(new ChosenCards(Source, [.. dealer])));
}

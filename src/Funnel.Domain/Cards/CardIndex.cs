using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Funnel.Domain.Dealers;
using NodaTime;

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
    private readonly Func<LocalDate, CardIndex>? _knownBy;
    private readonly DealerId? _only;
    private readonly HashSet<CardId>? _chosen;
    private readonly Lazy<IReadOnlyList<WrittenGroup>> _corrected;

    /// <summary>An index of some cards, in their order.</summary>
    /// <exception cref="ArgumentException">A card's id is there twice.</exception>
    public CardIndex(IEnumerable<CustomerCard> cards)
        : this(new ListedCards(ArrayOf(cards))) => _ = _places.Value;

    /// <param name="source">The cards.</param>
    /// <param name="log">The rows they were read from; null for cards that tell nothing of when they were recorded.
    /// </param>
    /// <param name="knownBy">Gives them as known at the end of a day; as the rows do unless given.</param>
    /// <param name="only">The one dealer whose cards these are; null for all of the rows.</param>
    /// <param name="chosen">The cards that were chosen of them; null for all.</param>
    internal CardIndex(
        CardSource source,
        CardLog? log = null,
        Func<LocalDate, CardIndex>? knownBy = null,
        DealerId? only = null,
        HashSet<CardId>? chosen = null)
    {
        (_only, _chosen) = (only, chosen);
        Source = source;
        Log = log;
        _knownBy = knownBy ?? (log is null ? null : log.KnownBy);
        _places = new(PlacesById);
        _dealers = new(ByDealer);
        _corrected = new(CorrectedGroups);
    }

    /// <summary>No card at all.</summary>
    public static CardIndex Empty { get; } = new([]);

    /// <summary>The cards there are, merged ones included.</summary>
    public int Count => Source.Count;

    internal CardSource Source { get; }

    /// <summary>The one dealer whose cards these are; null for all of the rows.</summary>
    internal DealerId? Only => _only;

    /// <summary>Whether another day of knowledge may know other cards.</summary>
    internal bool IsRecorded => _knownBy is not null;

    /// <summary>The rows the cards were read from, where they were: those of other cards may be among them.</summary>
    internal CardLog? Log { get; }

    /// <summary>The cards of which rows were corrected, as they were written down.</summary>
    internal IReadOnlyList<WrittenGroup> Corrected => _corrected.Value;

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

    /// <summary>
    /// The cards as they were known at the end of a day: without the rows recorded after it, and without the
    /// corrections of later days. Cards that are not told from recorded rows are the same on every day of knowledge.
    /// </summary>
    public CardIndex KnownBy(LocalDate day) => _knownBy is null ? this : _knownBy(day);

    /// <summary>
    /// Corrects a row of a card: from the day the correction was recorded on, the row never was, or said what it should
    /// have said. It is no move: a card that is delivered, lost or merged can be corrected.
    /// </summary>
    /// <param name="card">The card.</param>
    /// <param name="correction">The correction; it comes behind all that were made before.</param>
    /// <returns>
    /// All cards after it, with what breaks a rule now; or the reasons against it: it names no row, the row is
    /// corrected already, or the card read anew would contradict itself where it did not before. This index stays as it
    /// is.
    /// </returns>
    public CorrectionResult Correct(CardId card, RowCorrection correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return Log is null ? new([CorrectionReasons.NotRecorded]) : Log.Correct(card, correction);
    }

    /// <summary>
    /// The cards filed at a dealer, in the same order; none where the dealer has none, though some may have been known
    /// before their filings proved wrong.
    /// </summary>
    public CardIndex Of(DealerId dealer) => _dealers.Value.GetValueOrDefault(dealer)
        ?? (_knownBy is null ? Empty : Of(dealer, []));

    /// <summary>
    /// The filings as rows that can be recorded again: those of the cards, but as they were written down where rows of
    /// theirs were corrected; a filing that proved wrong is among them.
    /// </summary>
    public IEnumerable<CardFiling> FilingsInOrder()
    {
        var corrected = _corrected.Value;
        var written = corrected.SelectMany(group => group.Filings).ToDictionary(filing => filing.Card);
        foreach (var card in this)
        {
            yield return written.Remove(card.Id, out var filing) ? filing : card.Filing;
        }

        foreach (var group in corrected)
        {
            foreach (var gone in group.Filings.Where(filing => written.ContainsKey(filing.Card)))
            {
                yield return gone;
            }
        }
    }

    /// <summary>
    /// The events of the cards as rows that can be recorded again, card after card but for merges: what a survivor did
    /// before it took a duplicate over comes before that duplicate's merge. Taking over and giving back follow from
    /// the duplicate's rows and are none themselves. Where rows of a card were corrected, its rows stand as they were
    /// written down.
    /// </summary>
    public IEnumerable<(CardId Card, CardEvent Event)> EventsInOrder()
    {
        var corrected = _corrected.Value;
        var written = corrected.SelectMany(group => group.Filings).Select(filing => filing.Card).ToHashSet();
        return Cards.EventsInOrder.Of(written.Count == 0 ? this : this.Where(card => !written.Contains(card.Id)))
            .Concat(corrected.SelectMany(group => group.Events));
    }

    /// <summary>The corrections of the cards' rows, as rows that can be recorded again behind all others.</summary>
    public IEnumerable<(CardId Card, RowCorrection Correction)> CorrectionsInOrder() =>
        _corrected.Value.SelectMany(group => group.Corrections);

    private IReadOnlyList<WrittenGroup> CorrectedGroups() => Log is null
        ? []
        :
        [
            .. Log.CorrectedGroups().Where(group => (_only is null || group.Filings[0].Dealer == _only)
                && (_chosen is null || group.Filings.Any(filing => _chosen.Contains(filing.Card)))),
        ];

    /// <summary>The cards with some ids, as known on any day; those that are not there are left out.</summary>
    internal CardIndex Chosen(params IEnumerable<CardId> ids)
    {
        HashSet<CardId> chosen = [.. ids];
        return new(
            new ChosenCards(Source, [.. chosen.Select(PlaceOf).Where(place => place >= 0).Order()]),
            Log,
            _knownBy is null ? null : day => _knownBy(day).Chosen(chosen),
            _only,
            chosen);
    }

    /// <summary>The ids of the cards, and of those whose filings proved wrong.</summary>
    internal IEnumerable<CardId> Named() => Enumerable.Range(0, Count).Select(Source.IdAt)
        .Concat(Concerned.SelectMany(group => group.Filings).Where(IsMeant).Select(filing => filing.Card))
        .Distinct();

    /// <summary>
    /// The groups of which a row was corrected and that hold one of the cards, or one whose filing proved wrong.
    /// </summary>
    internal IEnumerable<WrittenGroup> Concerned =>
        Log?.ConcernedGroups().Where(group => group.Filings.Any(IsMeant)) ?? [];

    private bool IsMeant(CardFiling filing) =>
        (_only is null || filing.Dealer == _only) && (_chosen is null || _chosen.Contains(filing.Card));

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
        .ToDictionary(dealer => dealer.Key, dealer => Of(dealer.Key, [.. dealer]));

    private CardIndex Of(DealerId dealer, int[] places) => new(
        new ChosenCards(Source, places),
        Log,
        _knownBy is null ? null : day => _knownBy(day).Of(dealer),
        dealer);
}

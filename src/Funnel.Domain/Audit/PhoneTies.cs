using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;
using Funnel.Domain.Duplicates;
using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>
/// Joins the retail cards of a dealer by their phone numbers, which stay in here: one company buys many cars, so that
/// wholesale cards say nothing.
/// </summary>
internal sealed class PhoneTies
{
    private readonly Dictionary<CardId, PhoneTie> _ties = [];
    private readonly FoldedModels _models = new();
    private readonly LocalDate _asOf;
    private readonly LocalDate _cut;

    public PhoneTies(CardIndex cards, LocalDate asOf, LocalDate cut, IPhoneReader phones)
    {
        (_asOf, _cut) = (asOf, cut);
        var source = cards.Source;
        var groups =
            from place in Enumerable.Range(0, source.Count)
            where source.KindAt(place) != CustomerKind.Wholesale && source.FiledOnAt(place) <= asOf
            let dealer = source.DealerAt(place)
            from number in source.PhoneAt(place) is { } phone ? phones.Read(phone, dealer) : []
            group place by (dealer, number);
        foreach (var group in groups)
        {
            if (group.Skip(1).Any())
            {
                Tie([.. group.Select(place => source[place])]);
            }
            else
            {
                var id = source.IdAt(group.First());
                Add(id, new(null, null, null, id, 1));
            }
        }
    }

    /// <summary>What the cards of its phone tell of a card; null where it has none that can be compared.</summary>
    public PhoneTie? Of(CardId card) => _ties.TryGetValue(card, out var tie) ? tie : null;

    private void Tie(IReadOnlyList<CustomerCard> cards)
    {
        var seen = cards.Select(card => new Seen(card, card.SeenFrom(_asOf), _models.Of(card.Filing.Model)))
            .OrderBy(one => one.Card.Filing.FiledOn)
            .ThenBy(one => one.Card.Id.Value, StringComparer.Ordinal)
            .ToList();
        var open = seen.Where(one => one.IsOpenOn(_cut)).ToList();
        var firstOpen = open.DistinctBy(one => one.OwnerOn(_cut)).Count() > 1 ? open[0].Card.Id : (CardId?)null;
        foreach (var one in seen)
        {
            var own = seen.FindAll(other => other == one || other.IsBeside(one, _cut));
            var lost = seen.Where(one.MayGoOnFrom).MaxBy(other => other.LostOn);
            Add(one.Card.Id, new(
                lost?.Card.Id, lost?.LostOn, open.Contains(one) ? firstOpen : null, own[0].Card.Id, own.Count));
        }
    }

    private void Add(CardId card, PhoneTie tie) =>
        _ties[card] = _ties.TryGetValue(card, out var before) ? before.And(tie) : tie;

    /// <summary>A card as it is seen, read once.</summary>
    private sealed record Seen(CustomerCard Card, CustomerCard Known, string Model)
    {
        public LocalDate? LostOn { get; } = Known.Status.LostOn;

        public bool IsOpenOn(LocalDate day) => Known.On(day)?.State.IsOpen() == true;

        /// <summary>Whether the same consultant filed it, by a day.</summary>
        public bool IsBeside(Seen other, LocalDate until) => Card.Filing.FiledOn <= until
            && Card.Filing.Consultant == other.Card.Filing.Consultant;

        public ConsultantId? OwnerOn(LocalDate day) => Known.OwnerOn(day);

        /// <summary>
        /// Whether another card of the same model and vehicle was lost by this one's filing; a return that is told
        /// hides nothing.
        /// </summary>
        public bool MayGoOnFrom(Seen other) => other != this
            && other.LostOn <= Card.Filing.FiledOn
            && other.Model == Model
            && (other.Card.Filing.Unit ?? 1) == (Card.Filing.Unit ?? 1)
            && Card.Filing.ReturnsFrom is null;
    }
}

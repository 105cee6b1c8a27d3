using System.Collections.Immutable;
using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// Cards as they were read, and what came of some of them since: each stands in place of itself, and those that nothing
/// came of stay where they are. What merges tie together comes together.
/// </summary>
internal sealed class CardPatches
{
    private const int FewParts = 512;

    private readonly CardIndex[] _parts;
    private readonly CardPlace[] _places;
    private readonly ImmutableDictionary<CardId, int> _moved;
    private readonly ImmutableDictionary<CardId, int> _owners;
    private readonly int _mostParts;
    private CardIndex? _cards;

    private CardPatches(
        CardIndex[] parts,
        CardPlace[] places,
        ImmutableDictionary<CardId, int> moved,
        ImmutableDictionary<CardId, int> owners,
        CardRules rules,
        int mostParts)
    {
        (_parts, _places, _moved, _owners, Rules, _mostParts) = (parts, places, moved, owners, rules, mostParts);
    }

    public CardRules Rules { get; }

    public IReadOnlyList<CardIndex> Parts => _parts;

    public CardIndex Cards => _cards ??= new(
        new PatchedCards(_parts, _places, this),
        _parts.Any(part => part.Log is not null) ? new PatchedLog(this) : null,
        _parts.Any(part => part.IsRecorded) ? KnownBy : null);

    /// <summary>The cards with what came of some.</summary>
    /// <param name="cards">The cards.</param>
    /// <param name="came">
    /// The cards that something came of, as they stand now; one that its rows tell of and that is not there is gone.
    /// </param>
    /// <param name="rules">The rules by which rows are read again.</param>
    public static CardIndex With(CardIndex cards, CardIndex came, CardRules rules)
    {
        var patches = cards.Source is PatchedCards { Patches: { } known } ? known : new(
            [cards],
            [.. Enumerable.Range(0, cards.Count).Select(place => new CardPlace(0, place))],
            ImmutableDictionary<CardId, int>.Empty,
            ImmutableDictionary<CardId, int>.Empty,
            rules,
            FewParts);
        return patches.With(came).Cards;
    }

    /// <summary>The place of the card with an id; −1 where there is none.</summary>
    public int PlaceOf(CardId id) => _moved.TryGetValue(id, out var place) ? place : _parts[0].PlaceOf(id);

    /// <summary>The part that tells of a card, be it there or gone; the first where none does.</summary>
    public int OwnerOf(CardId id) => _owners.GetValueOrDefault(id, 0);

    private CardPatches With(CardIndex came)
    {
        List<CardPlace> places = new(_places.Length + came.Count);
        places.AddRange(_places);
        var (moved, owners) = (_moved.ToBuilder(), _owners.ToBuilder());
        foreach (var id in came.Named())
        {
            owners[id] = _parts.Length;
            var known = moved.TryGetValue(id, out var other) ? other : _parts[0].PlaceOf(id);
            if (came.PlaceOf(id) is >= 0 and var at)
            {
                if (known < 0)
                {
                    moved[id] = places.Count;
                    places.Add(new(_parts.Length, at));
                }
                else
                {
                    places[known] = new(_parts.Length, at);
                }
            }
            else if (known >= 0)
            {
                TakeOut(id, known, came);
            }
        }

        var next = new CardPatches(
            [.. _parts, came], [.. places], moved.ToImmutable(), owners.ToImmutable(), Rules, _mostParts);
        return next._parts.Length > _mostParts ? next.WithoutIdleParts() : next;

        // The last card takes the place of one that goes.
        void TakeOut(CardId id, int place, CardIndex latest)
        {
            var last = places[^1];
            var source = last.Part == _parts.Length ? latest : _parts[last.Part];
            moved[source.Source.IdAt(last.At)] = place;
            places[place] = last;
            places.RemoveAt(places.Count - 1);
            moved[id] = -1;
        }
    }

    /// <summary>The same without the parts all of whose cards later ones tell of.</summary>
    private CardPatches WithoutIdleParts()
    {
        var used = _owners.Values.Append(0).Distinct().Order().ToList();
        var now = used.Select((part, place) => (part, place)).ToDictionary(one => one.part, one => one.place);
        return new(
            [.. used.Select(part => _parts[part])],
            [.. _places.Select(one => one with { Part = now[one.Part] })],
            _moved,
            _owners.ToImmutableDictionary(one => one.Key, one => now[one.Value]),
            Rules,
            FewParts + (2 * used.Count));
    }

    private CardIndex KnownBy(LocalDate day)
    {
        CardIndex[] known = [.. _parts.Select(part => part.KnownBy(day))];
        if (known.Zip(_parts, ReferenceEquals).All(isSame => isSame))
        {
            return Cards;
        }

        List<CardPlace> places = [];
        foreach (var place in _places)
        {
            var (then, id) = (known[place.Part], _parts[place.Part].Source.IdAt(place.At));
            if (then.PlaceOf(id) is >= 0 and var at)
            {
                places.Add(place with { At = at });
            }
        }

        for (var part = 0; part < known.Length; part++)
        {
            places.AddRange(GoneSince(known[part], part));
        }

        return new(
            new PatchedCards(known, [.. places], patches: null),
            Cards.Log,
            other => KnownBy(LocalDate.Min(day, other)));
    }

    /// <summary>The cards of a part that were there then and are not now.</summary>
    private IEnumerable<CardPlace> GoneSince(CardIndex then, int part)
    {
        for (var at = 0; at < then.Count; at++)
        {
            var id = then.Source.IdAt(at);
            if (OwnerOf(id) == part && PlaceOf(id) < 0)
            {
                yield return new(part, at);
            }
        }
    }
}

using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>Cards out of several parts, which stay what they are: only places are copied.</summary>
/// <param name="parts">The parts.</param>
/// <param name="places">Where each card stands.</param>
/// <param name="patches">What they were put together by; null for a view of them.</param>
internal sealed class PatchedCards(CardIndex[] parts, CardPlace[] places, CardPatches? patches) : CardsElsewhere
{
    public CardPatches? Patches => patches;

    public override int Count => places.Length;

    public override int? PlaceOf(CardId id) => patches?.PlaceOf(id);

    public override CardReader OpenReader() => new Reader(parts, places);

    protected override CardSource In(int place, out int at)
    {
        (var part, at) = places[place];
        return parts[part].Source;
    }

    private sealed class Reader(CardIndex[] parts, CardPlace[] places) : CardReader
    {
        private readonly CardReader?[] _readers = new CardReader?[parts.Length];

        public override void Read(int place, LocalDate seenFrom, LocalDate until, CardFold fold) =>
            In(place).Read(places[place].At, seenFrom, until, fold);

        public override void ReadVisits(int place, List<CardVisit> visits) =>
            In(place).ReadVisits(places[place].At, visits);

        private CardReader In(int place)
        {
            var part = places[place].Part;
            return _readers[part] ??= parts[part].Source.OpenReader();
        }
    }
}

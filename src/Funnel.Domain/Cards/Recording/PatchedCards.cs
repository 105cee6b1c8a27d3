using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>Cards out of several parts, which stay what they are: only places are copied.</summary>
/// <param name="parts">The parts.</param>
/// <param name="places">Where each card stands.</param>
/// <param name="patches">What they were put together by; null for a view of them.</param>
internal sealed class PatchedCards(CardIndex[] parts, CardPlace[] places, CardPatches? patches) : CardSource
{
    public CardPatches? Patches => patches;

    public override int Count => places.Length;

    public override CustomerCard this[int place] => In(place)[At(place)];

    public override CardId IdAt(int place) => In(place).IdAt(At(place));

    public override int? PlaceOf(CardId id) => patches?.PlaceOf(id);

    public override DealerId DealerAt(int place) => In(place).DealerAt(At(place));

    public override ConsultantId ConsultantAt(int place) => In(place).ConsultantAt(At(place));

    public override ModelName ModelAt(int place) => In(place).ModelAt(At(place));

    public override string? PhoneAt(int place) => In(place).PhoneAt(At(place));

    public override CustomerKind KindAt(int place) => In(place).KindAt(At(place));

    public override int? UnitAt(int place) => In(place).UnitAt(At(place));

    public override FilingChannel ChannelAt(int place) => In(place).ChannelAt(At(place));

    public override ContactContents ContentsAt(int place) => In(place).ContentsAt(At(place));

    public override LocalDate FiledOnAt(int place) => In(place).FiledOnAt(At(place));

    public override CardFiling FilingAt(int place) => In(place).FilingAt(At(place));

    public override bool MayReturnAt(int place) => In(place).MayReturnAt(At(place));

    public override IEnumerable<(ConsultantId To, LocalDate On)> TransfersAt(int place) =>
        In(place).TransfersAt(At(place));

    public override CardReader OpenReader() => new Reader(parts, places);

    private CardSource In(int place) => parts[places[place].Part].Source;

    private int At(int place) => places[place].At;

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

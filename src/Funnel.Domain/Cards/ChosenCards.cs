using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>Some cards of a source, in its order; they stay where they are.</summary>
internal sealed class ChosenCards(CardSource source, int[] places) : CardSource
{
    public override int Count => places.Length;

    public override CustomerCard this[int place] => source[places[place]];

    public override CardId IdAt(int place) => source.IdAt(places[place]);

    public override DealerId DealerAt(int place) => source.DealerAt(places[place]);

    public override ConsultantId ConsultantAt(int place) => source.ConsultantAt(places[place]);

    public override ModelName ModelAt(int place) => source.ModelAt(places[place]);

    public override string? PhoneAt(int place) => source.PhoneAt(places[place]);

    public override CustomerKind KindAt(int place) => source.KindAt(places[place]);

    public override int? UnitAt(int place) => source.UnitAt(places[place]);

    public override FilingChannel ChannelAt(int place) => source.ChannelAt(places[place]);

    public override ContactContents ContentsAt(int place) => source.ContentsAt(places[place]);

    public override LocalDate FiledOnAt(int place) => source.FiledOnAt(places[place]);

    public override CardFiling FilingAt(int place) => source.FilingAt(places[place]);

    public override bool MayReturnAt(int place) => source.MayReturnAt(places[place]);

    public override IEnumerable<(ConsultantId To, LocalDate On)> TransfersAt(int place) =>
        source.TransfersAt(places[place]);

    public override CardReader OpenReader() => new Reader(source.OpenReader(), places);

    private sealed class Reader(CardReader reader, int[] places) : CardReader
    {
        public override void Read(int place, LocalDate seenFrom, LocalDate until, CardFold fold) =>
            reader.Read(places[place], seenFrom, until, fold);

        public override void ReadVisits(int place, List<CardVisit> visits) => reader.ReadVisits(places[place], visits);
    }
}

using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>Cards that are objects already.</summary>
internal sealed class ListedCards(CustomerCard[] cards) : CardSource
{
    public override int Count => cards.Length;

    public override CustomerCard this[int place] => cards[place];

    public override CardId IdAt(int place) => cards[place].Id;

    public override DealerId DealerAt(int place) => cards[place].Filing.Dealer;

    public override ConsultantId ConsultantAt(int place) => cards[place].Filing.Consultant;

    public override ModelName ModelAt(int place) => cards[place].Filing.Model;

    public override string? PhoneAt(int place) => cards[place].Filing.Customer?.Phone;

    public override CustomerKind KindAt(int place) => cards[place].Filing.CustomerKind;

    public override int? UnitAt(int place) => cards[place].Filing.Unit;

    public override FilingChannel ChannelAt(int place) => cards[place].Filing.Channel;

    public override ContactContents ContentsAt(int place) => cards[place].Filing.Contents;

    public override LocalDate FiledOnAt(int place) => cards[place].Filing.FiledOn;

    public override CardFiling FilingAt(int place) => cards[place].Filing;

    public override bool MayReturnAt(int place) =>
        cards[place].HasMerges || cards[place].Filing.ReturnsFrom is not null;

    public override IEnumerable<(ConsultantId To, LocalDate On)> TransfersAt(int place) => cards[place].Transfers();

    public override CardReader OpenReader() => new Reader(cards);

    private sealed class Reader(CustomerCard[] cards) : CardReader
    {
        public override void Read(int place, LocalDate seenFrom, LocalDate until, CardFold fold)
        {
            var card = cards[place];
            fold.Read(card.HasMerges ? card.SeenFrom(seenFrom) : card, until);
        }

        public override void ReadVisits(int place, List<CardVisit> visits) => cards[place].CopyVisits(visits);
    }
}

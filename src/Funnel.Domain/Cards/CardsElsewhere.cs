using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>Cards that stay in the sources they are in; only where each is found is known here.</summary>
internal abstract class CardsElsewhere : CardSource
{
    public override CustomerCard this[int place] => In(place, out var at)[at];

    public override CardId IdAt(int place) => In(place, out var at).IdAt(at);

    public override DealerId DealerAt(int place) => In(place, out var at).DealerAt(at);

    public override ConsultantId ConsultantAt(int place) => In(place, out var at).ConsultantAt(at);

    public override ModelName ModelAt(int place) => In(place, out var at).ModelAt(at);

    public override string? PhoneAt(int place) => In(place, out var at).PhoneAt(at);

    public override CustomerKind KindAt(int place) => In(place, out var at).KindAt(at);

    public override int? UnitAt(int place) => In(place, out var at).UnitAt(at);

    public override FilingChannel ChannelAt(int place) => In(place, out var at).ChannelAt(at);

    public override ContactContents ContentsAt(int place) => In(place, out var at).ContentsAt(at);

    public override LocalDate FiledOnAt(int place) => In(place, out var at).FiledOnAt(at);

    public override CardFiling FilingAt(int place) => In(place, out var at).FilingAt(at);

    public override bool MayReturnAt(int place) => In(place, out var at).MayReturnAt(at);

    public override IEnumerable<(ConsultantId To, LocalDate On)> TransfersAt(int place) =>
        In(place, out var at).TransfersAt(at);

    /// <summary>The source a card is in, and its place there.</summary>
    protected abstract CardSource In(int place, out int at);
}

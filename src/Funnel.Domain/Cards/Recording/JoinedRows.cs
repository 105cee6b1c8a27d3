using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>The rows of several logs, one log's numbers after the other's.</summary>
/// <param name="rows">The rows of each.</param>
/// <param name="starts">The number of each one's first row, and that behind the last.</param>
/// <param name="numberOf">The number of the card with an id; −1 where there is none.</param>
internal sealed class JoinedRows(CardSource[] rows, int[] starts, Func<CardId, int> numberOf) : CardSource
{
    public override int Count => starts[^1];

    public override CustomerCard this[int place] => In(place, out var at)[at];

    public override CardId IdAt(int place) => In(place, out var at).IdAt(at);

    public override int? PlaceOf(CardId id) => numberOf(id);

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

    public override CardReader OpenReader() =>
        throw new NotSupportedException("Rows are read card by card, by their groups.");

    private CardSource In(int number, out int at)
    {
        var part = Array.BinarySearch(starts, number);
        part = part < 0 ? ~part - 1 : part;

        // Where a log has no row, the next one starts at the same number.
        while (starts[part + 1] <= number)
        {
            part++;
        }

        at = number - starts[part];
        return rows[part];
    }
}

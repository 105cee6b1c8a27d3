namespace Funnel.Domain.Cards.Recording;

/// <summary>The rows of several logs, one log's numbers after the other's.</summary>
/// <param name="rows">The rows of each.</param>
/// <param name="starts">The number of each one's first row, and that behind the last.</param>
/// <param name="numberOf">The number of the card with an id; −1 where there is none.</param>
internal sealed class JoinedRows(CardSource[] rows, int[] starts, Func<CardId, int> numberOf) : CardsElsewhere
{
    public override int Count => starts[^1];

    public override int? PlaceOf(CardId id) => numberOf(id);

    public override CardReader OpenReader() =>
        throw new NotSupportedException("Rows are read card by card, by their groups.");

    protected override CardSource In(int place, out int at)
    {
        var part = Array.BinarySearch(starts, place);
        part = part < 0 ? ~part - 1 : part;

        // Where a log has no row, the next one starts at the same number.
        while (starts[part + 1] <= place)
        {
            part++;
        }

        at = place - starts[part];
        return rows[part];
    }
}

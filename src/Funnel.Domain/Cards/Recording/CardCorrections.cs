namespace Funnel.Domain.Cards.Recording;

/// <summary>The corrections among recorded rows, each at its card.</summary>
internal sealed class CardCorrections
{
    private readonly Dictionary<int, List<(RowCorrection What, long Row)>> _ofCard = [];

    /// <summary>The cards that have any.</summary>
    public IReadOnlyCollection<int> Cards => _ofCard.Keys;

    public void Add(int card, RowCorrection correction, long row)
    {
        if (!_ofCard.TryGetValue(card, out var all))
        {
            _ofCard.Add(card, all = []);
        }

        all.Add((correction, row));
    }

    /// <summary>Those of a card in the order of recording.</summary>
    public IEnumerable<(RowCorrection What, long Row)> Of(int card) => _ofCard.TryGetValue(card, out var all)
        ? all.OrderBy(one => PlaceOf(one.What, one.Row))
        : [];

    /// <summary>A correction's place in the order of recording, among the events.</summary>
    public static RecordingPlace PlaceOf(RowCorrection correction, long row) =>
        RecordingPlace.Of(correction.Entry, correction.RecordedOn, RecordingPlace.Events, row);
}

namespace Funnel.Domain.Cards.Recording;

/// <summary>The corrections among recorded rows, each at its card.</summary>
internal sealed class CardCorrections
{
    // Behind every row that a file can have.
    private const long BehindAll = 1L << 62;

    private readonly Dictionary<int, List<(RowCorrection What, long Row)>> _ofCard = [];
    private long _latest = BehindAll;

    /// <summary>The cards that have any.</summary>
    public IReadOnlyCollection<int> Cards => _ofCard.Keys;

    /// <summary>The merges that rows should have said; the survivor is negative where no card has its id.</summary>
    public List<(int Card, int Survivor)> Merges { get; } = [];

    /// <param name="card">The number of the card.</param>
    /// <param name="correction">The correction.</param>
    /// <param name="row">The number of its row.</param>
    /// <param name="survivor">The card that goes on, where the row should have said a merge.</param>
    public void Add(int card, RowCorrection correction, long row, int survivor)
    {
        _latest = Math.Max(_latest, row);
        if (correction.RightEvent is CardEvent.MergedInto)
        {
            Merges.Add((card, survivor));
        }

        if (!_ofCard.TryGetValue(card, out var all))
        {
            _ofCard.Add(card, all = []);
        }

        all.Add((correction, row));
    }

    /// <summary>All of them and one more, which comes behind them.</summary>
    public CardCorrections With(int card, RowCorrection correction, int survivor)
    {
        var all = new CardCorrections { _latest = _latest };
        foreach (var (of, some) in _ofCard)
        {
            all._ofCard.Add(of, [.. some]);
        }

        all.Merges.AddRange(Merges);
        all.Add(card, correction, _latest + 1, survivor);
        return all;
    }

    /// <summary>Those of a card in the order of recording.</summary>
    public IEnumerable<(RowCorrection What, long Row)> Of(int card) => _ofCard.TryGetValue(card, out var all)
        ? all.OrderBy(one => PlaceOf(one.What, one.Row))
        : [];

    /// <summary>A correction's place in the order of recording, among the events.</summary>
    public static RecordingPlace PlaceOf(RowCorrection correction, long row) =>
        RecordingPlace.Of(correction.Entry, correction.RecordedOn, RecordingPlace.Events, row);
}

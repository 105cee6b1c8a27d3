using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Continuation;

/// <summary>
/// Cards recorded anew with rows added to those that are known: the new rows stand where nothing is at fault and every
/// known row keeps its place.
/// </summary>
internal sealed class CardTrial
{
    private readonly Dictionary<CardId, List<CardEvent>> _rows = [];
    private readonly Dictionary<CardId, Reason> _faults = [];
    private readonly CardIndex _recorded;

    /// <param name="cards">The cards as they are known, a new one without events.</param>
    /// <param name="added">The rows to be added, in their order.</param>
    /// <param name="rules">The dealers' rules.</param>
    public CardTrial(IReadOnlyList<CustomerCard> cards, IReadOnlyList<CardRow> added, DealerRules rules)
    {
        var recorder = new CardRecorder(rules);
        List<CardRow> rows =
        [
            .. EventsInOrder.Of(cards).Select(row => new CardRow(row.Card, row.Event)),
            .. added,
        ];
        foreach (var (place, card) in cards.Index())
        {
            recorder.Add(card.Filing, place + 1);
            _rows.Add(card.Id, []);
        }

        foreach (var (place, row) in rows.Index().Where(row => recorder.Knows(row.Item.Card)))
        {
            recorder.Add(row.Card, row.Event, place + 1);
            _rows[row.Card].Add(row.Event);
        }

        var recorded = recorder.Complete();
        _recorded = recorded.Cards;
        foreach (var issue in recorded.Issues.Where(issue => issue.IsError && !issue.IsOfFiling))
        {
            var row = rows[(int)issue.Row - 1];
            _faults[row.Card] = issue.Row > rows.Count - added.Count
                ? issue.Reason
                : ContinuationReasons.AgainstLaterRows;
        }
    }

    /// <summary>The card with the new rows.</summary>
    public CustomerCard this[CardId card] => _recorded[card];

    /// <summary>What stands against a card's new rows; null where nothing does.</summary>
    public Reason? Against(CardId card)
    {
        if (_faults.TryGetValue(card, out var fault))
        {
            return fault;
        }

        var expected = _rows[card].OrderBy(e => e.On).ThenBy(e => e is CardEvent.Delivered or CardEvent.Lost);
        return _recorded.TryGet(card, out var made) && RowMatching.RowsOf(made).SequenceEqual(expected)
            ? null
            : ContinuationReasons.AgainstLaterRows;
    }
}

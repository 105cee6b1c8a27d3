using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Restatement;

/// <summary>Cards that are objects, as the rows that would give them: only rows can be replayed.</summary>
internal static class RereadCards
{
    /// <summary>The history with its cards read from rows; itself where they are.</summary>
    public static FunnelHistory In(FunnelHistory history, CardRules rules)
    {
        if (history.Cards.Log is not null || history.Cards.Count == 0)
        {
            return history;
        }

        var recorder = new CardRecorder(rules);
        var row = 0L;
        foreach (var card in history.Cards)
        {
            recorder.Add(card.Filing, ++row);
        }

        row = 0;
        foreach (var (card, e) in history.Cards.EventsInOrder())
        {
            recorder.Add(card, e, ++row);
        }

        return history with { Cards = recorder.Complete().Cards };
    }
}

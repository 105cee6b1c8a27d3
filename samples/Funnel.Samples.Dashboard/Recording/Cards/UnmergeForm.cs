using Funnel.Domain.Cards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Fields;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>A merge that was wrong is undone.</summary>
internal sealed class UnmergeForm(CardSituation situation) : CardForm(situation)
{
    public override IReadOnlyList<Reason> ReasonsAgainst => Situation.ReasonsAgainst(CardMove.Unmerge);

    public override Sending Read(FormReading reading)
    {
        var on = reading.Needed(On);
        return (store, seen, sent, today, stop) => store.Cards.UndoMergeAsync(seen, on, sent, today, stop);
    }
}

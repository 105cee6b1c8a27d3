using Funnel.Domain.Cards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Fields;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>A form that makes one move on one card.</summary>
internal abstract class MoveForm(CardSituation situation, CardMove move) : CardForm(situation)
{
    public override IReadOnlyList<Reason> ReasonsAgainst => Situation.ReasonsAgainst(move);

    public override Sending Read(FormReading reading)
    {
        var happened = ReadEvent(reading);
        return (store, seen, sent, today, stop) => store.Cards.MoveAsync(seen, happened, sent, today, stop);
    }

    /// <summary>The event that was typed; to be used only where the reading is sound.</summary>
    protected abstract CardEvent ReadEvent(FormReading reading);
}

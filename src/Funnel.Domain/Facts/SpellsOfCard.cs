using Funnel.Domain.Cards;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>Makes the spells of one card, up to the period's last known day.</summary>
internal sealed class SpellsOfCard(CardFold fold, CardAttributes attributes, LocalDate cut)
{
    private readonly LocalDate? _mergedOn = fold.State == CardState.Merged ? fold.States[^1].On : null;

    /// <summary>Every spell that had begun by then.</summary>
    public IEnumerable<SpellFacts> All() => FromFiling().Concat(OfOrders()).Concat(OfStates())
        .Where(spell => spell.EnteredOn <= cut);

    private IEnumerable<SpellFacts> FromFiling()
    {
        LocalDate? firstSigned = null;
        foreach (var order in fold.Orders)
        {
            firstSigned = DayOrder.Earliest(firstSigned, order.What.SignedOn);
        }

        yield return FromFiling(SpellStage.FiledVisited, fold.Progress.FirstVisitOn);
        yield return FromFiling(SpellStage.FiledTestDriven, fold.Progress.FirstTestDriveOn);
        yield return FromFiling(SpellStage.FiledOrdered, firstSigned);
    }

    /// <summary>Of what comes on one day the first in this list counts: what was waited for before all else.</summary>
    private SpellFacts FromFiling(SpellStage stage, LocalDate? reachedOn)
    {
        (LocalDate? On, SpellOutcome Outcome)[] ends =
        [
            (reachedOn, SpellOutcome.Reached),
            (fold.LostOn, SpellOutcome.Lost),
            (fold.DeliveredOn, SpellOutcome.Otherwise),
            (_mergedOn, SpellOutcome.MergedAway),
        ];
        var (on, outcome) = ends.Where(end => end.On is not null).OrderBy(end => end.On)
            .FirstOrDefault((null, SpellOutcome.StillIn));
        return Of(stage, fold.FiledOn, on, on is not null && fold.IsMergedAway ? SpellOutcome.MergedAway : outcome);
    }

    /// <summary>Orders that a duplicate had are its survivor's.</summary>
    private IEnumerable<SpellFacts> OfOrders() => fold.IsMergedAway ? [] : fold.Orders.Select(made =>
    {
        var order = made.What;
        var outcome = order.DeliveredOn is not null ? SpellOutcome.Reached
            : order.CancelledOn is null ? SpellOutcome.StillIn
            : order.CancelledOn == fold.LostOn ? SpellOutcome.Lost
            : SpellOutcome.Cancelled;
        return Of(SpellStage.OrderedDelivered, order.SignedOn, order.DeliveredOn ?? order.CancelledOn, outcome);
    });

    private IEnumerable<SpellFacts> OfStates()
    {
        for (var place = 0; place < fold.States.Count; place++)
        {
            var (on, state) = fold.States[place];
            if (StageOf(state) is not { } stage)
            {
                continue;
            }

            yield return place + 1 < fold.States.Count && fold.States[place + 1] is var (leftOn, next)
                ? Of(stage, on, leftOn, Leaving(stage, next))
                : Of(stage, on, null, SpellOutcome.StillIn);
        }
    }

    private SpellFacts Of(SpellStage stage, LocalDate enteredOn, LocalDate? endedOn, SpellOutcome outcome)
    {
        var leftOn = endedOn <= cut ? DayOrder.Latest(endedOn, enteredOn) : null;
        var days = Period.DaysBetween(enteredOn, leftOn ?? DayOrder.Latest(cut, enteredOn)!.Value);
        return new(attributes, stage, enteredOn, leftOn, leftOn is null ? SpellOutcome.StillIn : outcome, days);
    }

    private static SpellStage? StageOf(CardState state) => state switch
    {
        CardState.Active => SpellStage.Active,
        CardState.Dormant => SpellStage.Dormant,
        CardState.Ordered => SpellStage.Ordered,
        _ => null,
    };

    private static SpellOutcome Leaving(SpellStage stage, CardState next) => (stage, next) switch
    {
        (_, CardState.Lost) => SpellOutcome.Lost,
        (_, CardState.Merged) => SpellOutcome.MergedAway,
        (SpellStage.Active, CardState.Dormant) => SpellOutcome.Otherwise,
        (SpellStage.Ordered, CardState.Active) => SpellOutcome.Cancelled,
        _ => SpellOutcome.Reached,
    };
}

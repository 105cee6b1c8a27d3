using Funnel.Domain.Cards;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>Makes the stages of one card, up to the period's last known day.</summary>
internal static class StagesOfCard
{
    /// <summary>One fact for each stretch in which nothing changed that can be asked.</summary>
    public static IEnumerable<StageFacts> Of(CardFold fold, CardFacts card, CardAttributes attributes, LocalDate cut)
    {
        var stages = fold.Stages.TakeWhile(stage => stage.BeganOn <= cut).ToList();
        if (stages.Count == 0)
        {
            yield break;
        }

        var signedOn = LatestSigning(fold, cut);
        var level = stages[^1].Level;
        for (int first = 0, next; first < stages.Count; first = next)
        {
            var stage = stages[first];
            var isBelow = fold.IsBetter(level, stage.Level);
            for (next = first + 1; next < stages.Count && IsSame(stages[next]); next++)
            {
            }

            yield return new(attributes)
            {
                FiledOn = card.FiledOn,
                ClosedOn = card.ClosedOn,
                BeganOn = stage.BeganOn,
                EndedOn = next < stages.Count ? stages[next].BeganOn : null,
                IsFirst = first == 0,
                IsOrdered = stage.IsOrdered,
                IsBelow = isBelow,
                LastSignedOn = signedOn,
                LevelBeforeOrder = card.LevelBeforeOrder,
                Owner = stage.Owner,
            };

            bool IsSame(CardStage other) =>
                other.Owner == stage.Owner && other.IsOrdered == stage.IsOrdered
                    && fold.IsBetter(level, other.Level) == isBelow;
        }
    }

    /// <summary>The latest signing up to a day, whatever became of the order.</summary>
    public static LocalDate? LatestSigning(CardFold fold, LocalDate until)
    {
        LocalDate? latest = null;
        foreach (var order in fold.Orders)
        {
            var signedOn = order.What.SignedOn;
            latest = signedOn <= until ? DayOrder.Latest(latest, signedOn) : latest;
        }

        return latest;
    }
}

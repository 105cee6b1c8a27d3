using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// What of a card's events is known on a day, once merges undone by then are taken out as if they never were.
/// </summary>
internal static class KnownEvents
{
    public static IReadOnlyList<CardEvent> On(LocalDate day, IReadOnlyList<CardEvent> events)
    {
        List<CardEvent> seen = [];
        foreach (var e in events)
        {
            // A correction may stand after later events of the survivor: it is known from its own day on all the same.
            if (e.On > day)
            {
                continue;
            }

            switch (e)
            {
                case CardEvent.Unmerged:
                    seen.RemoveAll(before => before is CardEvent.MergedInto);
                    break;
                case CardEvent.GaveBack back:
                    seen = [.. Without(back.Other, seen)];
                    break;
                default:
                    seen.Add(e);
                    break;
            }
        }

        return seen;
    }

    /// <summary>The events without what was taken over from a card, directly or through another one.</summary>
    private static IEnumerable<CardEvent> Without(CardId other, IEnumerable<CardEvent> events)
    {
        foreach (var e in events)
        {
            if (e is not CardEvent.TookOver taken)
            {
                yield return e;
            }
            else if (taken.Other.Id != other)
            {
                var card = taken.Other;
                yield return taken with { Other = new(card.Filing, card.Scale, [.. Without(other, card.Events)]) };
            }
        }
    }
}

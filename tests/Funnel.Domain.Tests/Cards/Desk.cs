using Funnel.Domain.Cards;
using Funnel.Domain.Dormancy;
using Funnel.Domain.Intent;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.Cards;

/// <summary>
/// A consultant's desk: cards are filed and moved there one event at a time, today being late enough.
/// </summary>
internal static class Desk
{
    public static CardRules Rules { get; } = new(LevelScales.Gps, DormancyRules.Gps);

    public static LocalDate Today { get; } = new(2012, 12, 31);

    /// <summary>A card with its moves, all of which must be allowed: <c>C phone 10-01 B | 10-05 order</c>.</summary>
    public static CustomerCard Card(string line, CardRules? rules = null)
    {
        var (filing, events) = CardLine.Read(line);
        var card = Answer.Made(CustomerCard.File(filing, Today, rules ?? Rules));
        foreach (var e in events)
        {
            card = Answer.Made(card.Move(e, Today, rules ?? Rules));
        }

        return card;
    }

    public static MoveResult Move(CustomerCard card, string move, string today = "2012-12-31") =>
        card.Move(CardLine.EventOf(new(move)), Words.DayOf(today), Rules);

    public static MoveResult File(string line, string today = "2012-12-31") =>
        CustomerCard.File(CardLine.Read(line).Filing, Words.DayOf(today), Rules);

    public static string Codes(MoveResult result) => result is { Reasons: { Count: > 0 } reasons }
            ? string.Join(' ', reasons.Select(reason => reason.Code))
        : "";

    public static (CustomerCard Survivor, CustomerCard Other) Merge(
        CustomerCard survivor, CustomerCard other, string on)
    {
        var merged = Answer.Merged(CardMerge.Merge(survivor, other, Words.DayOf(on), Today));
        return (merged.Survivor, merged.Other);
    }

    public static string Codes(MergeResult result) => result is { Reasons: { Count: > 0 } reasons }
            ? string.Join(' ', reasons.Select(reason => reason.Code))
        : "";

    /// <summary>All that a card tells, as text: two cards that print alike are alike.</summary>
    public static string Print(CustomerCard card)
    {
        var story = card.StoryUntil(LocalDate.MaxIsoValue);
        return $"{story.Status}\n{string.Join(' ', story.Contacts)}\n{string.Join(' ', story.Orders)}\n"
            + string.Join(' ', story.DueDates);
    }
}

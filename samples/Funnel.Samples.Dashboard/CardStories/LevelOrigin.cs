using Funnel.Domain.Cards;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Wording;
using NodaTime;

namespace Funnel.Samples.Dashboard.CardStories;

/// <summary>Why a card's level is what it is, and what the next better one asks for.</summary>
/// <param name="Level">The level.</param>
/// <param name="Since">The day since which the card is at it.</param>
/// <param name="SetBy">What set it.</param>
/// <param name="ConfirmedOn">The latest day on which a contact wrote the same level down again, if one did.</param>
/// <param name="NextBetter">The level just above; null at the best.</param>
/// <param name="AskedFor">What that level asks for, as far as a card can tell that it is not met.</param>
internal sealed record LevelOrigin(
    Level Level,
    LocalDate Since,
    Phrase SetBy,
    LocalDate? ConfirmedOn,
    Level? NextBetter,
    IReadOnlyList<Reason> AskedFor)
{
    public static LevelOrigin? Of(CustomerCard card, LocalDate today)
    {
        if (card.On(today) is not { } status || !card.Scale.Contains(status.Level))
        {
            return null;
        }

        var seen = card.SeenFrom(today);
        var setter = seen.Events.LastOrDefault(e => e.On == status.LevelSince && MaySet(e, status.Level));
        var confirmed = seen.Events.LastOrDefault(e =>
            e.On > status.LevelSince && e is CardEvent.Contact contact && contact.Level == status.Level);
        var rank = card.Scale.RankOf(status.Level);
        var better = rank == 0 ? null : card.Scale.Levels[rank - 1];
        return new(
            card.Scale.Levels[rank],
            status.LevelSince,
            setter is null ? CardTexts.SetByFiling : CardTexts.SetBy(setter),
            confirmed?.On,
            better,
            better is null ? [] : card.Scale.MissingFor(better.Code, PictureOf(status, today)));
    }

    private static bool MaySet(CardEvent e, LevelCode level) => e switch
    {
        CardEvent.Contact contact => contact.Level == level,
        CardEvent.TookOver => true,
        _ => false,
    };

    // A card keeps no planned date, answers or criteria: all a level asks for of them is still to be asked.
    private static IntentPicture PictureOf(CardStatus status, LocalDate today) => new(today)
    {
        IsOrdered = status.State is CardState.Ordered or CardState.Delivered,
    };
}

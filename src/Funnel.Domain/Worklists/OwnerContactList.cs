using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Owners;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Worklists;

/// <summary>待回访保有客户: the owners whose contact window is open today and not used yet (LOTUS).</summary>
public static class OwnerContactList
{
    /// <summary>The id of the list.</summary>
    public const string Id = "owner-contacts";

    /// <summary>The name of the list.</summary>
    public static Phrase Name { get; } = new("待回访保有客户", "owners to contact");

    /// <summary>
    /// The owners to contact on a day, most urgent first: more days overdue, then the better level, then the card's id.
    /// An owner whose last window has closed is on no list any more.
    /// </summary>
    /// <param name="history">The contacts with owners, and their transfers.</param>
    /// <param name="cards">The cards as at the end of <paramref name="today"/>.</param>
    /// <param name="today">Today at the dealer.</param>
    /// <param name="schedule">When owners are to be contacted.</param>
    /// <param name="scale">The scale that says which level is better.</param>
    public static IReadOnlyList<OwnerContactEntry> Of(
        FunnelHistory history,
        IEnumerable<CardFacts> cards,
        LocalDate today,
        OwnerContactSchedule schedule,
        LevelScale scale)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(cards);
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(scale);
        var owners = new OwnersOfCards(history, today);
        List<OwnerContactEntry> entries = [];
        foreach (var card in cards)
        {
            if (card.DeliveredOn is { } deliveredOn
                && schedule.WindowOf(deliveredOn, today) is { } window
                && owners.MadeWithin(window, card.Card) is null)
            {
                var consultant = owners.ConsultantOf(card.Card, card.Consultant);
                entries.Add(new(card, consultant, schedule.Contacts[window.Index], window, today));
            }
        }

        return [.. entries
            .OrderByDescending(entry => entry.DaysOverdue)
            .ThenBy(entry => scale.RankOf(entry.Card.Level))
            .ThenBy(entry => entry.Card.Card.Value, StringComparer.Ordinal)];
    }
}

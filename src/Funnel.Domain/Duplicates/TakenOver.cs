using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Duplicates;

/// <summary>What a surviving card would take over from a duplicate, each thing on its own day.</summary>
/// <param name="Contacts">Its contacts.</param>
/// <param name="Visits">Its showroom visits, a walk-in filing included.</param>
/// <param name="FirstTestDriveOn">Its first test drive, if there was one.</param>
/// <param name="DueDates">Its due dates.</param>
/// <param name="PastOrders">Its orders that have ended.</param>
/// <param name="Level">Its level, where that is better than the survivor's; null where it is not.</param>
public sealed record TakenOver(
    int Contacts,
    int Visits,
    LocalDate? FirstTestDriveOn,
    int DueDates,
    int PastOrders,
    LevelCode? Level)
{
    internal static TakenOver From(CustomerCard survivor, CustomerCard other)
    {
        var story = other.StoryUntil(LocalDate.MaxIsoValue);
        var status = story.Status;
        var level = survivor.Status.Level;
        return new(
            story.Contacts.Count,
            Visited(other),
            status.FirstTestDriveOn,
            story.DueDates.Count,
            story.Orders.Count(order => order.CancelledOn is not null || order.DeliveredOn is not null),
            survivor.Scale.IsBetter(status.Level, level) ? status.Level : null);
    }

    private static int Visited(CustomerCard card) =>
        (card.Filing.Channel == FilingChannel.WalkIn ? 1 : 0) + card.SeenNow().Events.Sum(e => e switch
        {
            CardEvent.Contact { IsVisit: true } => 1,
            CardEvent.TookOver taken => Visited(taken.Other),
            _ => 0,
        });
}
